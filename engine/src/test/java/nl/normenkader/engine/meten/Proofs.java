package nl.normenkader.engine.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.normenkader.engine.analyse.Analysis;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;

/** How long all proofs of a kader take. */
final class Proofs {

  private static final String VOORWAARDEN = "voorwaarden, 16 × 6 met drie gewichten";
  private static final String BEST_PASSEND = "best-passend, 11 × 5";

  /** How often they are made before the time is taken: a machine that has not run is slow. */
  private static final int WARM = 3;

  private static final int SECONDS_AT_MOST = 60;

  private Proofs() {}

  /** Each shipped kader, and two of the largest shapes. */
  static List<String> kaders() {
    return Stream.concat(
            ShippedKaders.get().all().stream().map(ShippedKader::name),
            Stream.of(VOORWAARDEN, BEST_PASSEND))
        .toList();
  }

  /** In words how long the proofs of a kader take; given up when it takes too long. */
  static String time(String name) throws InterruptedException {
    FutureTask<String> task = new FutureTask<>(() -> told(kader(name), target(name)));
    Thread.ofPlatform().daemon().name("bewijzen " + name).start(task);
    try {
      return task.get(SECONDS_AT_MOST, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return "niet klaar binnen " + SECONDS_AT_MOST + " s (doel < " + target(name) + " ms)";
    } catch (ExecutionException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static CompiledNormenkader kader(String name) {
    return switch (name) {
      case VOORWAARDEN -> GeneratedKader.voorwaarden();
      case BEST_PASSEND -> GeneratedKader.bestPassend();
      default -> Compiler.open(ShippedKaders.get().find(name).orElseThrow().locked()).orElseThrow();
    };
  }

  private static int target(String name) {
    return name.equals(VOORWAARDEN) || name.equals(BEST_PASSEND) ? 10_000 : 1_000;
  }

  private static String told(CompiledNormenkader kader, int target) {
    for (int i = 0; i < WARM && target < 10_000; i++) {
      Analysis.of(kader);
    }
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
