package nl.normenkader.engine.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.normenkader.engine.model.Klassentabel;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.outcome.Labels;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;

/** The main lines of an outcome for who reads along; the JSON holds everything. */
final class OutcomeOverview {

  private final Normenkader kader;
  private final Labels labels;
  private final StringBuilder text = new StringBuilder();

  private OutcomeOverview(Normenkader kader) {
    this.kader = kader;
    this.labels = new Labels(kader);
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
      overview.line(
          "  Nog te vragen: "
              + outcome.openQuestions().stream()
                  .map(overview.labels::question)
                  .distinct()
                  .collect(Collectors.joining("; ")));
    }
    outcome.signals().stream()
        .map(signal -> overview.labels.of(signal.element()))
        .distinct()
        .forEach(name -> overview.line("  Let op: " + name));
    overview.line("  Configuratie " + outcome.receipt().configurationHash());
    overview.line("  Dit is een advies; een mens beslist.");
    return overview.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void profiel(ReeksOutcome reeks) {
    String address = "profielreeksen/" + reeks.profielreeks();
    line(
        "  "
            + labels.of(address)
            + ": "
            + reeks.nettoProfielen().stream()
                .map(profiel -> labels.of(address + "/profielen/" + profiel))
                .collect(Collectors.joining(" of ")));
  }

  private void voorziening(VoorzieningOutcome outcome) {
    String name = labels.of("voorzieningen/" + outcome.voorziening());
    WholeRange omvang = outcome.omvang();
    String amount =
        switch (outcome.verdict()) {
          case PASSEND, OPEN ->
              omvang == null ? "" : ", " + amount(omvang, outcome) + classes(outcome);
          case GEEN, UITGESLOTEN, ANDERE_WET, ZWIJGT -> "";
        };
    line("  " + name + ": " + words(outcome.verdict()) + amount);
    if (outcome.bruto().atMost() > 0) {
      line("    bruto " + outcome.bruto() + ", netto " + outcome.netto());
    }
  }

  private String amount(WholeRange omvang, VoorzieningOutcome outcome) {
    boolean one = omvang.equals(WholeRange.of(1));
    String measure =
        switch (outcome.measure()) {
          case MINUTEN -> one ? "minuut" : "minuten";
          case DAGDELEN -> one ? "dagdeel" : "dagdelen";
          case STUKS -> one ? "stuk" : "stuks";
        };
    return omvang + " " + measure + " per " + words(outcome.period());
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
