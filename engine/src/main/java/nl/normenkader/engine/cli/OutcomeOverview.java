package nl.normenkader.engine.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.normenkader.engine.model.Klassentabel;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;

/** The main lines of an outcome for who reads along; the JSON holds everything. */
final class OutcomeOverview {

  private final Normenkader kader;
  private final StringBuilder text = new StringBuilder();

  private OutcomeOverview(Normenkader kader) {
    this.kader = kader;
  }

  static String of(Normenkader kader, String casus, Outcome outcome) {
    OutcomeOverview overview = new OutcomeOverview(kader);
    overview.line("Casus " + casus + ": " + words(outcome.kind()));
    if (kader.general().warning() != null) {
      overview.line("  Waarschuwing: " + kader.general().warning());
    }
    outcome.profielreeksen().forEach(overview::profiel);
    outcome.voorzieningen().forEach(overview::voorziening);
    if (!outcome.openQuestions().isEmpty()) {
      overview.line("  Nog te vragen: " + String.join(", ", outcome.openQuestions()));
    }
    outcome.signals().stream()
        .map(signal -> signal.element())
        .distinct()
        .forEach(element -> overview.line("  Let op: " + element));
    overview.line("  Configuratie " + outcome.receipt().configurationHash());
    overview.line("  Dit is een advies; een mens beslist.");
    return overview.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void profiel(ReeksOutcome reeks) {
    line("  Profiel " + reeks.profielreeks() + ": " + String.join(" of ", reeks.nettoProfielen()));
  }

  private void voorziening(VoorzieningOutcome outcome) {
    String name =
        kader.voorzieningen().stream()
            .filter(voorziening -> voorziening.id().equals(outcome.voorziening()))
            .map(Voorziening::name)
            .collect(Collectors.joining());
    WholeRange omvang = outcome.omvang();
    String amount =
        omvang == null || outcome.verdict() == VoorzieningOutcome.Verdict.GEEN
            ? ""
            : ", " + amount(omvang, outcome) + classes(outcome);
    line("  " + name + ": " + words(outcome.verdict()) + amount);
    line("    bruto " + outcome.bruto() + ", netto " + outcome.netto());
  }

  private String amount(WholeRange omvang, VoorzieningOutcome outcome) {
    return omvang + " " + words(outcome.measure()) + " per " + words(outcome.period());
  }

  private String classes(VoorzieningOutcome outcome) {
    String names =
        kader.voorzieningen().stream()
            .filter(voorziening -> voorziening.id().equals(outcome.voorziening()))
            .flatMap(
                voorziening ->
                    kader.klassentabellen().stream()
                        .filter(table -> table.id().equals(voorziening.klassentabel())))
            .flatMap(table -> table.klassen().stream())
            .filter(klasse -> outcome.klassen().contains(klasse.id()))
            .map(Klassentabel.Klasse::name)
            .collect(Collectors.joining(" of "));
    return names.isEmpty() ? "" : ", " + names;
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
