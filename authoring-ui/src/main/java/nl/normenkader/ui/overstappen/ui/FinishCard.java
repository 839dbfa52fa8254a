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
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.rebase.RebaseResult;
import nl.normenkader.profiles.workspace.Refusal;
import nl.normenkader.ui.shell.Card;

/** Carrying a three-way out, or giving it up; both with a reason. */
public final class FinishCard {

  private FinishCard() {}

  /**
   * What is carried out, in words.
   *
   * @param ready what happens when everything is decided
   * @param why what the reason is asked for; empty: no reason is asked
   * @param go on the button
   * @param waiting what cannot be done until then, after "Tot dan"
   * @param still what stands in the way beside open questions
   */
  public record Doing(String ready, String why, String go, String waiting, String still) {}

  /**
   * What is given up, in words.
   *
   * @param title on what opens
   * @param told what happens then
   * @param why what the reason is asked for
   * @param stop on the button
   */
  public record Dropping(String title, String told, String why, String stop) {}

  /**
   * How far it is.
   *
   * @param others questions beside conflicts that are still open
   */
  public record Standing(RebasePlan plan, RebaseResult result, int others) {
    int open() {
      return result.open().size() + others;
    }

    boolean isReady() {
      return result.isComplete() && others == 0;
    }
  }

  /**
   * @param look goes to the question with this number, counted from 0
   */
  public static Card of(
      Standing standing, Doing words, IntConsumer look, Consumer<String> carryOut) {
    Card card = new Card("Afronden");
    if (standing.isReady()) {
      Button go = new Button(words.go());
      go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      card.add(new Paragraph(words.ready()));
      if (words.why().isEmpty()) {
        go.addClickListener(click -> carryOut.accept(""));
      } else {
        TextArea reason = reason(words.why());
        reason.setId("overstap-reden");
        go.addClickListener(click -> with(reason, carryOut));
        card.add(reason);
      }
      card.add(go);
      return card;
    }
    int open = standing.open();
    card.add(
        new Paragraph(
            open == 0
                ? "Alles is beslist, maar zo past het nog niet."
                : (open == 1
                        ? "Nog 1 vraag is niet beslist."
                        : "Nog " + open + " vragen zijn niet beslist.")
                    + " Tot dan "
                    + words.waiting()));
    List<Issue> other =
        standing.result().blockers().stream()
            .filter(issue -> issue.code() != RebaseIssue.OVERSTAP_ONBESLIST)
            .toList();
    if (!other.isEmpty()) {
      UnorderedList list = new UnorderedList();
      other.forEach(issue -> list.add(trouble(issue, standing.plan(), look)));
      Div block = new Div(new Paragraph(words.still()), list);
      block.addClassNames("banner", "let-op", "romp");
      card.add(block);
    }
    return card;
  }

  /** What does not fit, and the question it comes from, where that is plain. */
  private static ListItem trouble(Issue issue, RebasePlan plan, IntConsumer look) {
    ListItem item = new ListItem(new Paragraph(Refusal.of(issue).sentence()));
    List<Conflict> all = plan.conflicts();
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

  /** The way to give it up, folded away; it asks for a reason first. */
  public static NativeDetails dropping(Dropping words, Consumer<String> drop) {
    TextArea reason = reason(words.why());
    Button stop = new Button(words.stop(), click -> with(reason, drop));
    stop.addThemeVariants(ButtonVariant.LUMO_ERROR);
    NativeDetails details = new NativeDetails(words.title());
    details.addClassName("uitklap");
    details.setContent(new Div(new Paragraph(words.told()), reason, stop));
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
