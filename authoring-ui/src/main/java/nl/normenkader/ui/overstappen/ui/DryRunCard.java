package nl.normenkader.ui.overstappen.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.rebase.ConflictKind;
import nl.normenkader.profiles.rebase.DryRun;
import nl.normenkader.profiles.rebase.Effort;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Facts;

/** What a step would mean for every tailoring somebody may read: counts and effort, no more. */
final class DryRunCard {

  /** So many lines stand open; the rest is there for who wants it. */
  private static final int AT_FIRST = 20;

  private DryRunCard() {}

  static Card of(DryRun run, BaseKader was, BaseKader wordt) {
    List<DryRun.Line> lines =
        run.lines().stream()
            .sorted(
                Comparator.comparingInt((DryRun.Line line) -> line.effort().minutes())
                    .reversed()
                    .thenComparing(DryRun.Line::name))
            .toList();
    Card card =
        new Card(
            "Proef: van versie " + was.version() + " naar " + wordt.version(),
            new Paragraph("Er is nog niets gewijzigd. Dit is wat de overstap zou vragen."),
            new Facts()
                .with("Wijzigingen in het basiskader", String.valueOf(run.baseChanges()))
                .with("Inrichtingen", String.valueOf(lines.size()))
                .with(
                    "Gaan vanzelf mee",
                    lines.stream().filter(DryRun.Line::isFree).count() + " van " + lines.size())
                .with("Verwachte inspanning samen", run.effort().dutch()));
    if (lines.isEmpty()) {
      card.add(new Paragraph("Geen inrichting die u mag zien, staat op deze versie."));
      return card;
    }
    card.add(
        table(
            "Per inrichting, de meeste inspanning eerst", lines.stream().limit(AT_FIRST).toList()));
    if (lines.size() > AT_FIRST) {
      List<DryRun.Line> rest = lines.subList(AT_FIRST, lines.size());
      NativeDetails more = new NativeDetails("Nog " + rest.size() + " inrichtingen");
      more.addClassName("uitklap");
      more.setContent(table("De andere inrichtingen", rest));
      card.add(more);
    }
    Paragraph note =
        new Paragraph(
            "De minuten zijn een vuistregel om mee te plannen: "
                + Arrays.stream(Effort.Weight.values())
                    .map(weight -> weight.dutch() + " " + weight.minutes())
                    .collect(Collectors.joining(", "))
                + ". De aantallen zijn precies.");
    note.addClassNames("zacht", "klein");
    card.add(note);
    return card;
  }

  private static DataTable table(String caption, List<DryRun.Line> lines) {
    DataTable table =
        new DataTable(
            caption,
            "Inrichting van",
            "Eigen wijzigingen",
            "Gaan mee",
            "Nam het basiskader over",
            "Te beslissen",
            "Verwachte inspanning");
    for (DryRun.Line line : lines) {
      table.row(
          line.name(),
          String.valueOf(line.changes()),
          String.valueOf(line.carriedOver()),
          String.valueOf(line.adopted()),
          conflicts(line),
          line.effort().dutch());
    }
    return table;
  }

  private static String conflicts(DryRun.Line line) {
    String told =
        Arrays.stream(ConflictKind.values())
            .filter(kind -> line.conflicts().getOrDefault(kind, 0) > 0)
            .map(kind -> line.conflicts().get(kind) + " × " + kind.dutch())
            .collect(Collectors.joining(", "));
    String misfits = line.misfits() == 0 ? "" : line.misfits() + " × paste al niet";
    String all = told.isEmpty() || misfits.isEmpty() ? told + misfits : told + ", " + misfits;
    return all.isEmpty() ? "niets" : all;
  }
}
