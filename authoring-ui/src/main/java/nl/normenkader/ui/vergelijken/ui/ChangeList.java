package nl.normenkader.ui.vergelijken.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.normenkader.profiles.diff.Grade;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.diff.Topic;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DocumentLink;
import nl.normenkader.ui.shell.Facts;

/** Every change in a sentence, with was and wordt, its grade and its reason; by topic. */
public final class ChangeList extends Div {

  /**
   * @param board says which way each change goes
   */
  public ChangeList(WasWordt changes, DirectionBoard board) {
    addClassName("romp");
    setId("was-wordt");
    if (changes.changes().isEmpty()) {
      add(new Card("Geen verschil", new Paragraph("Er is niets gewijzigd.")));
      return;
    }
    add(summary(changes), board);
    for (Topic topic : changes.topics()) {
      Card card = new Card(topic.dutch());
      changes.about(topic).forEach(change -> card.add(line(change, board.of(change.change()))));
      add(card);
    }
  }

  private static Component summary(WasWordt changes) {
    Div row = new Div();
    row.addClassName("rij");
    row.add(
        new Span(
            changes.changes().size() == 1
                ? "1 wijziging:"
                : changes.changes().size() + " wijzigingen:"));
    for (Grade grade : Grade.values()) {
      long count = changes.changes().stream().filter(c -> c.grading().grade() == grade).count();
      if (count > 0) {
        row.add(new Badge(count + " × " + grade.dutch(), tone(grade)));
      }
    }
    return row;
  }

  private static Badge.Tone tone(Grade grade) {
    return switch (grade) {
      case BENAMING -> Badge.Tone.GEWOON;
      case BINNEN_MARGE -> Badge.Tone.GOED;
      case BUITEN_MARGE -> Badge.Tone.AANDACHT;
    };
  }

  private static Component line(GradedChange change, Component direction) {
    Div block = new Div(of(change), direction, reason(change));
    block.addClassName("wijziging");
    return block;
  }

  /** One change: the sentence, how far it goes, was and wordt. */
  public static Component of(GradedChange change) {
    Div block = new Div();
    Paragraph sentence = new Paragraph(change.sentence());
    sentence.addClassName("wordt");
    Div badges =
        new Div(new Badge(change.grading().grade().dutch(), tone(change.grading().grade())));
    badges.addClassName("rij");
    if (change.isLokaleAfwijking()) {
      badges.add(new Badge("lokale afwijking van het basiskader", Badge.Tone.FOUT));
    }
    block.add(
        sentence, badges, new Facts().with("Was", change.was()).with("Wordt", change.wordt()));
    return block;
  }

  /** Why it was made, as far as that is known. */
  public static Component reason(GradedChange change) {
    Choice choice = change.choice();
    if (choice == null) {
      return new Span();
    }
    Motivering why = choice.motivering();
    if (!why.isComplete()) {
      return new Badge("motivering nog niet compleet", Badge.Tone.AANDACHT);
    }
    Onderbouwing kind = why.onderbouwing();
    return DocumentLink.to(
        new Facts()
            .with("Reden", why.reason())
            .with("Grond", why.ground())
            .with("Onderbouwing", kind == null ? "" : kind.dutch()),
        why.document());
  }
}
