package nl.normenkader.engine.analyse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Target;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.Verdict;

/** Every two cases of which one has one niveau heavier, and what is granted then. */
record HeavierCases(CompiledNormenkader kader, Tried tried) {

  /** Whether a voorziening gets less somewhere, and not only because another gets more. */
  boolean falls(String voorziening) {
    List<String> shared = shared(voorziening);
    return falls(List.of(voorziening)) && (shared.isEmpty() || falls(shared));
  }

  private List<String> shared(String voorziening) {
    return kader.source().beleidsregels().stream()
        .flatMap(regel -> regel.effects().stream())
        .flatMap(
            effect ->
                effect instanceof Effect.Cap most && most.target() instanceof Target.Together all
                    ? Stream.of(all.voorzieningen())
                    : Stream.of())
        .filter(all -> all.contains(voorziening))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private boolean falls(List<String> voorzieningen) {
    return tried.outcomes().keySet().stream()
        .filter(HeavierCases::isWhole)
        .anyMatch(
            casus ->
                casus.niveaus().keySet().stream()
                    .anyMatch(leefgebied -> falls(voorzieningen, casus, leefgebied)));
  }

  /** Nothing of an onderdeel is taken over. */
  private static boolean isWhole(Casus casus) {
    return casus.bijdragen().values().stream()
        .flatMap(told -> told.normonderdelen().values().stream())
        .allMatch(taken -> taken.amount() == 0);
  }

  private boolean falls(List<String> voorzieningen, Casus casus, String leefgebied) {
    List<String> niveaus =
        kader
            .niveaus()
            .get(
                kader
                    .names()
                    .find(nl.normenkader.engine.compile.Names.Kind.LEEFGEBIED, leefgebied));
    String now = String.valueOf(casus.niveaus().get(leefgebied));
    long before = granted(casus, voorzieningen);
    return before > 0
        && niveaus.subList(niveaus.indexOf(now) + 1, niveaus.size()).stream()
            .map(heavier -> granted(with(casus, leefgebied, heavier), voorzieningen))
            .anyMatch(after -> after >= 0 && after < before);
  }

  private static Casus with(Casus casus, String leefgebied, String niveau) {
    Map<String, String> niveaus = new LinkedHashMap<>(casus.niveaus());
    niveaus.put(leefgebied, niveau);
    return casus.withNiveaus(niveaus);
  }

  /** What is granted of all of them; −1 where nothing can be compared. */
  private long granted(Casus casus, List<String> voorzieningen) {
    Outcome outcome = tried.outcomes().get(casus);
    if (outcome == null || outcome.voorzieningen().isEmpty()) {
      return -1;
    }
    long sum = 0;
    for (String id : voorzieningen) {
      VoorzieningOutcome one = outcome.voorziening(id);
      if (one.verdict() == Verdict.ZWIJGT || one.verdict() == Verdict.ANDERE_WET) {
        return -1;
      }
      sum += one.netto().atLeast();
    }
    return sum;
  }
}
