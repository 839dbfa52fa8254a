package nl.normenkader.engine.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.Signal;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;

/** An outcome of the engine, told as the decisions of the model tell it. */
record ExpectedResults(CompiledNormenkader kader, Outcome outcome) {

  /** Every member; without access nothing is told of profielen and voorzieningen. */
  Map<String, @Nullable Object> all() {
    Map<String, @Nullable Object> results = new LinkedHashMap<>();
    boolean access = !outcome.voorzieningen().isEmpty();
    results.put(Results.TOEGANG, access);
    results.put(Results.SOORT, Results.word(outcome.kind()));
    results.put(Results.MELDINGEN, List.of());
    results.put(Results.SIGNALEN, outcome.signals().stream().map(Signal::element).toList());
    if (!kader.reeksen().isEmpty()) {
      results.put(Results.PROFIELEN, access ? profielen() : null);
    }
    results.put(Results.VOORZIENINGEN, access ? voorzieningen() : null);
    return results;
  }

  private Map<String, @Nullable Object> profielen() {
    Map<String, @Nullable Object> results = new LinkedHashMap<>();
    outcome.profielreeksen().forEach(reeks -> reeks(reeks, results));
    return results;
  }

  private Map<String, @Nullable Object> voorzieningen() {
    Map<String, @Nullable Object> results = new LinkedHashMap<>();
    for (VoorzieningOutcome told : outcome.voorzieningen()) {
      results.put(Identifiers.plain(told.voorziening()), voorziening(told));
    }
    return results;
  }

  private static void reeks(ReeksOutcome reeks, Map<String, @Nullable Object> results) {
    results.put(Results.profiel(reeks.profielreeks(), Results.BRUTO), only(reeks.brutoProfielen()));
    results.put(Results.profiel(reeks.profielreeks(), Results.NETTO), only(reeks.nettoProfielen()));
  }

  private Map<String, @Nullable Object> voorziening(VoorzieningOutcome told) {
    Map<String, @Nullable Object> results = new LinkedHashMap<>();
    List<Stadium> stadia = kader.source().stadia();
    results.put(Results.BRUTO, only(told.bruto()));
    for (int s = 0; s < stadia.size(); s++) {
      results.put(Results.after(stadia.get(s)), only(told.rondes().get(s + 1).omvang()));
    }
    results.put(Results.NETTO, only(told.netto()));
    results.put(Results.AFTREK, only(told.deduction()));
    results.put(Results.ZONDER_MAXIMUM, only(told.uncapped()));
    results.put(Results.MINSTENS, told.room().atLeast());
    results.put(Results.HOOGSTENS, told.room().atMost());
    results.put(Results.OORDEEL, Results.word(told.verdict()));
    results.put(Results.KLASSE, told.klassen().isEmpty() ? null : only(told.klassen()));
    results.put(Results.BOVEN_LAATSTE, maybe(told.aboveLast()));
    results.put(Results.MAANDEN, maybe(told.months()));
    results.put(
        Results.VORM,
        told.months() == null ? null : told.plain() ? Results.GEWONE_VORM : only(told.variants()));
    return results;
  }

  private static @Nullable Long maybe(@Nullable WholeRange range) {
    return range == null ? null : only(range);
  }

  private static long only(WholeRange range) {
    if (!range.isKnown()) {
      throw new IllegalStateException("not known: " + range);
    }
    return range.atLeast();
  }

  private static String only(List<String> words) {
    if (words.size() != 1) {
      throw new IllegalStateException("not known: " + words);
    }
    return words.getFirst();
  }
}
