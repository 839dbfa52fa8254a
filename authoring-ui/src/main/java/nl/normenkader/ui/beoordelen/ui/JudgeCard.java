package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.approval.ReviewSheet;
import nl.normenkader.profiles.store.Approval;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.Submission;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.MyGemeente;

/** Both sides that say yes or no, beside each other: where they stand, and what one may say. */
final class JudgeCard {

  /** What somebody says from one side. */
  interface Judging {
    void judge(ApprovalKind kind, boolean agree, String explanation);
  }

  private JudgeCard() {}

  static Card of(
      Submission round,
      ReviewSheet sheet,
      MyGemeente gemeente,
      Function<AccountId, String> names,
      Judging judging) {
    Div sides = new Div();
    sides.addClassName("kaarten");
    for (ApprovalKind kind : ApprovalKind.values()) {
      sides.add(side(kind, round, sheet, gemeente, names, judging));
    }
    return new Card(
        "Beoordelen",
        new Paragraph(
            "Lees hieronder wat er verandert. Wie aan deze versie heeft meegewerkt, kan haar niet"
                + " goedkeuren. Beleid en jurist zijn twee verschillende mensen."),
        sides);
  }

  private static Section side(
      ApprovalKind kind,
      Submission round,
      ReviewSheet sheet,
      MyGemeente gemeente,
      Function<AccountId, String> names,
      Judging judging) {
    Section section = new Section(new H3(title(kind)));
    section.getElement().setAttribute("aria-label", title(kind));
    section.addClassName("oordeel");
    Approval given =
        round.approvals().stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
    if (given != null) {
      section.add(
          new Badge(Rounds.verdict(given.verdict()), Rounds.tone(given.verdict())),
          new Paragraph(
              "Door "
                  + names.apply(given.account())
                  + " op "
                  + Dates.moment(given.at())
                  + (given.carriedOver()
                      ? ". Overgenomen uit een eerdere ronde: wat toen is bekeken, is niet veranderd."
                      : ".")));
      return section;
    }
    int open = sheet.open(kind).size();
    section.add(
        new Badge("nog geen oordeel", Badge.Tone.AANDACHT),
        new Paragraph(
            open == 0
                ? "Er is geen wijziging die nog bekeken moet worden."
                : open == 1
                    ? "1 wijziging is nog te bekijken."
                    : open + " wijzigingen zijn nog te bekijken."));
    if (gemeente.may(kind.action())) {
      section.add(form(kind, judging));
    }
    return section;
  }

  private static Div form(ApprovalKind kind, Judging judging) {
    TextArea note = new TextArea("Toelichting");
    note.setHelperText("Verplicht als u de versie terugstuurt.");
    note.setMaxLength(10_000);
    note.setWidthFull();
    note.setId("toelichting-" + kind.code());
    Button approve =
        new Button(
            "Keur " + Rounds.kind(kind) + " goed",
            click -> judging.judge(kind, true, note.getValue()));
    approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button back =
        new Button(
            "Stuur terug (" + Rounds.kind(kind) + ")",
            click -> {
              note.setInvalid(note.getValue().isBlank());
              note.setErrorMessage("Schrijf wat er anders moet. De makers lezen dit.");
              if (!note.isInvalid()) {
                judging.judge(kind, false, note.getValue());
              }
            });
    Div buttons = new Div(approve, back);
    buttons.addClassName("rij");
    return new Div(note, buttons);
  }

  private static String title(ApprovalKind kind) {
    return switch (kind) {
      case BELEID -> "Beleid";
      case JURIDISCH -> "Jurist";
    };
  }
}
