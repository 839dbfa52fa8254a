package nl.normenkader.ui.overstappen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.rebase.Conflict;
import nl.normenkader.profiles.rebase.RebaseIssue;
import nl.normenkader.profiles.workspace.OpenRebase;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.ui.shell.Card;

/** Carrying a move out, or giving it up; both with a reason. */
final class FinishCard {

  private FinishCard() {}

  /**
   * @param look goes to the question with this number, counted from 0
   */
  static Card of(
      OpenRebase rebase, IntConsumer look, Consumer<String> carryOut, Consumer<String> drop) {
    Card card = new Card("Afronden");
    int open = rebase.result().open().size();
    if (rebase.isReady()) {
      TextArea reason = reason("Waarom de gemeente overstapt");
      reason.setId("overstap-reden");
      Button go = new Button("Voer de overstap uit", click -> with(reason, carryOut));
      go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      card.add(
          new Paragraph(
              "Alles is beslist. Na het uitvoeren staat de inrichting op het nieuwe basiskader."
                  + " Eerdere versies en wat vergrendeld is, blijven zoals ze waren."),
          reason,
          go);
    } else {
      card.add(
          new Paragraph(
              open == 0
                  ? "Alles is beslist, maar zo past het nog niet in het nieuwe basiskader."
                  : open == 1
                      ? "Nog 1 vraag is niet beslist. Tot dan kunt u de overstap niet uitvoeren, en"
                          + " geen versie vergrendelen."
                      : "Nog "
                          + open
                          + " vragen zijn niet beslist. Tot dan kunt u de overstap niet uitvoeren,"
                          + " en geen versie vergrendelen."));
      List<Issue> other =
          rebase.result().blockers().stream()
              .filter(issue -> issue.code() != RebaseIssue.OVERSTAP_ONBESLIST)
              .toList();
      if (!other.isEmpty()) {
        UnorderedList list = new UnorderedList();
        other.forEach(issue -> list.add(trouble(issue, rebase, look)));
        Div block = new Div(new Paragraph("Dit houdt de overstap ook tegen:"), list);
        block.addClassNames("banner", "let-op", "romp");
        card.add(block);
      }
    }
    card.add(dropping(drop));
    return card;
  }

  /** What does not fit, and the question it comes from, where that is plain. */
  private static ListItem trouble(Issue issue, OpenRebase rebase, IntConsumer look) {
    ListItem item = new ListItem(new Paragraph(Refusal.of(issue).sentence()));
    List<Conflict> all = rebase.plan().conflicts();
    for (int i = 0; i < all.size(); i++) {
      String element = all.get(i).place().element().toString();
      if (element.startsWith(issue.location()) || issue.location().startsWith(element)) {
        int at = i;
        item.add(new Button("Ga naar vraag " + (i + 1), click -> look.accept(at)));
        break;
      }
    }
    return item;
  }

  private static NativeDetails dropping(Consumer<String> drop) {
    TextArea reason = reason("Waarom de gemeente niet overstapt");
    Button stop = new Button("Stop deze overstap", click -> with(reason, drop));
    stop.addThemeVariants(ButtonVariant.LUMO_ERROR);
    NativeDetails details = new NativeDetails("Toch niet overstappen");
    details.addClassName("uitklap");
    details.setContent(
        new Div(
            new Paragraph(
                "De inrichting blijft op het oude basiskader. Uw besluiten blijven in het logboek"
                    + " staan."),
            reason,
            stop));
    return details;
  }

  private static TextArea reason(String label) {
    TextArea reason = new TextArea(label);
    reason.setWidthFull();
    reason.setMaxLength(10_000);
    return reason;
  }

  private static void with(TextArea reason, Consumer<String> action) {
    reason.setInvalid(reason.getValue().isBlank());
    reason.setErrorMessage("Schrijf een reden; die blijft bewaard.");
    if (!reason.isInvalid()) {
      action.accept(reason.getValue());
    }
  }
}
