package nl.normenkader.engine.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.normenkader.engine.analyse.Analysis;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;

/** How long all proofs of a kader take. */
final class Proofs {

  private Proofs() {}

  /** Per kader in words how long: of each shipped one, and of two of the largest shapes. */
  static Map<String, String> times() {
    Map<String, String> times = new LinkedHashMap<>();
    for (ShippedKader shipped : ShippedKaders.get().all()) {
      times.put(
          "alle bewijzen van " + shipped.name(),
          told(Compiler.open(shipped.locked()).orElseThrow(), 1_000));
    }
    times.put(
        "alle bewijzen, voorwaarden, 16 × 6 met drie gewichten",
        told(GeneratedKader.voorwaarden(), 10_000));
    times.put("alle bewijzen, best-passend, 11 × 5", told(GeneratedKader.bestPassend(), 10_000));
    return times;
  }

  private static String told(CompiledNormenkader kader, int target) {
    Analysis.of(kader);
    long start = System.nanoTime();
    Analysis analysis = Analysis.of(kader);
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertThat(analysis.findings()).isNotEmpty();
    long open = analysis.findings().stream().filter(f -> f.verdict() == Verdict.ONBESLIST).count();
    return millis
        + " ms (doel < "
        + target
        + "), "
        + analysis.findings().size()
        + " bewijzen, "
        + open
        + " niet beslist";
  }
}
