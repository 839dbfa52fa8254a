package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.diff.Grade;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.diff.Topic;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Block.Column;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;

/** What differs between two configurations, per topic, with what stood there and why it changed. */
public final class WasWordtRapport {

  private WasWordtRapport() {}

  /**
   * The document.
   *
   * @param wordt the later configuration, whose document it is
   * @param was what people call the earlier one
   */
  public static Document build(DocumentSource wordt, String was, WasWordt changes) {
    Outline out = new Outline(true);
    out.chapter("Samenvatting")
        .text(
            "Dit rapport vergelijkt "
                + was
                + " met "
                + wordt.kader().general().name()
                + ", versie "
                + wordt.kader().general().version()
                + ". Er zijn "
                + changes.changes().size()
                + " wijzigingen.");
    out.table(
        "Wijzigingen per onderwerp",
        columns(),
        changes.topics().stream().map(topic -> counted(changes, topic)).toList());
    out.text(
        "Alleen woorden: de inhoud blijft gelijk. Binnen marge: een ander getal, binnen wat is"
            + " gevalideerd. Buiten marge: dit vraagt een eigen onderbouwing.");
    for (Topic topic : changes.topics()) {
      out.chapter(KaderWords.sentence(topic.dutch()).replaceFirst("\\.$", ""))
          .table(
              "Was en wordt: " + topic.dutch(),
              List.of(
                  column("Wijziging", 40),
                  column("Was", 22),
                  column("Wordt", 22),
                  column("Beoordeling", 16)),
              changes.about(topic).stream().map(WasWordtRapport::change).toList());
    }
    return new Document(wordt.properties("Was/wordt-rapport", Form.BOOK), out.blocks());
  }

  private static List<Column> columns() {
    return List.of(
        column("Onderwerp", 40),
        column("Alleen woorden", 20),
        column("Binnen marge", 20),
        column("Buiten marge", 20));
  }

  private static List<Cell> counted(WasWordt changes, Topic topic) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(KaderWords.sentence(topic.dutch()).replaceFirst("\\.$", "")));
    for (Grade grade : Grade.values()) {
      cells.add(
          Cell.of(
              Long.toString(
                  changes.about(topic).stream()
                      .filter(one -> one.grading().grade() == grade)
                      .count())));
    }
    return cells;
  }

  private static List<Cell> change(GradedChange change) {
    return row(
        change.sentenceWithReason(),
        change.was().isEmpty() ? "–" : change.was(),
        change.wordt().isEmpty() ? "–" : change.wordt(),
        change.grading().grade().dutch()
            + (change.isLokaleAfwijking() ? "; lokale afwijking van het basiskader" : ""));
  }
}
