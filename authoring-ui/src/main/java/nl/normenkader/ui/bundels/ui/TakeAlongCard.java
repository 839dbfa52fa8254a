package nl.normenkader.ui.bundels.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.bundle.Bundles;
import nl.normenkader.profiles.bundle.MotivationTable;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.Downloads;
import nl.normenkader.ui.shell.Facts;

/** What of one tailoring can be taken away as a file. */
final class TakeAlongCard {

  private TakeAlongCard() {}

  static Card of(Tailoring tailoring, Bundles bundles, MotivationTable table, Principal principal) {
    String name = Downloads.part(tailoring.naam()) + "-" + LocalDate.now(Dates.ZONE);
    Card card =
        new Card(
            tailoring.naam(),
            new Facts()
                .with("Basiskader", tailoring.baseId() + " " + tailoring.baseVersion())
                .with("Bewerkingen", String.valueOf(tailoring.revision())));
    Div files = new Div();
    files.addClassName("rij");
    if (tailoring.parent() == null) {
      files.add(
          Downloads.link(
              "Neem mee als bundel",
              "bundel-" + name + ".json",
              "application/json",
              () -> bundles.export(principal, tailoring.id())));
    } else {
      card.add(
          new Paragraph(
              "Deze inrichting staat op een andere laag en kan daarom niet mee als bundel: die laag"
                  + " zou op de laptop ontbreken. De motiveringen kunnen wel mee."));
    }
    files.add(
        Downloads.link(
            "Motiveringen als CSV",
            "motiveringen-" + name + ".csv",
            "text/csv;charset=utf-8",
            () ->
                table
                    .rows(principal, tailoring.id())
                    .then(
                        rows ->
                            Answer.granted(
                                MotivationTable.csv(rows).getBytes(StandardCharsets.UTF_8)))),
        Downloads.link(
            "Motiveringen als JSON",
            "motiveringen-" + name + ".json",
            "application/json",
            () ->
                table
                    .rows(principal, tailoring.id())
                    .then(rows -> Answer.granted(MotivationTable.json(rows)))));
    Paragraph note =
        new Paragraph(
            "In een bundel staan alle wijzigingen met hun motivering, en de namen van wie ze"
                + " maakten. Geef het bestand niet aan anderen.");
    note.addClassNames("zacht", "klein");
    card.add(files, note);
    return card;
  }
}
