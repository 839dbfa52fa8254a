package nl.normenkader.engine.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.dmn.DmnMeting;
import nl.normenkader.engine.meten.Meting.Done;
import nl.normenkader.engine.meten.Meting.Run;
import org.junit.jupiter.api.Test;

/**
 * Times everything in one run and writes the table {@code docs/metingen.md}. It is not among the
 * tests: {@code mvn -pl engine -am -Pmeten verify} starts it.
 */
class Metingen {

  /** Everything that is told in cases per second, in the order of the table. */
  static final List<Meting> RATES =
      List.of(Rates.explained(), Rates.bare(), Rates.batch(1), Rates.batch(2), Rates.handWritten());

  /** The DMN engines of others, beside ours; on the smallest kader, for Camunda's sake. */
  static final List<Meting> DMN = List.of(Rates.explained(), DmnMeting.kie(), DmnMeting.camunda());

  private static final long WARM = 3_000_000_000L;
  private static final long LONG_ENOUGH = 500_000_000L;
  private static final int TIMES = 5;

  /** After so long the measurements that were made have to do; one is always made. */
  private static final long LONG_AT_MOST = 12_000_000_000L;

  private static final String SMALLEST = "demo-huishouden/1.0";
  private static final int MILLION = 1_000_000;

  private final Map<String, Long> rates = new LinkedHashMap<>();
  private final List<String> table = new ArrayList<>();

  @Test
  void everythingInOneRun() throws IOException, InterruptedException {
    Workload workload = Workload.draw("demo-begeleiding/1.0", 2_000, MILLION);
    for (Meting meting : RATES) {
      measure(meting, meting.name(), workload);
    }
    dmn();
    ratio("kaal / met de hand", Rates.bare(), Rates.handWritten(), "≥ 0,1");
    ratio("reeks, 1 kern / met de hand", Rates.batch(1), Rates.handWritten(), "≥ 0,5");
    ratio("2 kernen / 1 kern", Rates.batch(2), Rates.batch(1), "≥ 1,6");
    row(
        "twee configuraties, een miljoen casussen",
        Loads.sideBySide(workload) + " ms (doel < 1000)");
    int rows = Integer.getInteger("meten.rijen", 10 * MILLION);
    say("CSV van " + rows + " rijen");
    long seconds = Loads.csv(workload, rows);
    row("CSV van " + rows + " rijen in 256 MB", seconds + " s");
    // Last: a proof that is given up goes on beside what follows.
    for (String kader : Proofs.kaders()) {
      row("alle bewijzen van " + kader, Proofs.time(kader));
    }
    write();
  }

  private void measure(Meting meting, String name, Workload workload) {
    say(name);
    long found = perThousandSeconds(meting.prepare(workload));
    rates.put(name, found);
    rate(name, found);
  }

  /** What is being done, for who waits. */
  private static void say(String what) {
    System.out.println("Meten: " + what);
  }

  private void dmn() {
    Workload workload = Workload.draw(SMALLEST, 100, 100);
    List<String> names = DMN.stream().map(meting -> meting.name() + ", " + SMALLEST).toList();
    for (int i = 0; i < names.size(); i++) {
      measure(DMN.get(i), names.get(i), workload);
    }
    ratio("met uitleg / KIE", names.get(0), names.get(1), "≥ 25");
    ratio("met uitleg / Camunda", names.get(0), names.get(2), "geen");
  }

  private static long perThousandSeconds(Run run) {
    long begin = System.nanoTime();
    Done first = run.once();
    while (System.nanoTime() - begin < WARM) {
      assertThat(run.once()).isEqualTo(first);
    }
    List<Long> found = new ArrayList<>();
    while (found.isEmpty()
        || found.size() < TIMES && System.nanoTime() - begin < WARM + LONG_AT_MOST) {
      long start = System.nanoTime();
      long cases = 0;
      long spent = 0;
      while (spent < LONG_ENOUGH) {
        cases += run.once().cases();
        spent = System.nanoTime() - start;
      }
      found.add(Math.multiplyExact(cases, 1_000_000_000_000L) / spent);
    }
    Collections.sort(found);
    return found.get(found.size() / 2);
  }

  private void rate(String name, long perThousandSeconds) {
    row(
        name,
        perThousandSeconds < 10_000
            ? "%d,%03d casussen/s".formatted(perThousandSeconds / 1000, perThousandSeconds % 1000)
            : perThousandSeconds / 1000 + " casussen/s");
  }

  private void ratio(String name, Meting one, Meting other, String target) {
    ratio(name, one.name(), other.name(), target);
  }

  private void ratio(String name, String one, String other, String target) {
    long hundredths = 100 * rates.getOrDefault(one, 0L) / rates.getOrDefault(other, 0L);
    row(
        name,
        hundredths / 100 + "," + "%02d".formatted(hundredths % 100) + " (doel " + target + ")");
  }

  private void row(String name, String value) {
    say(name + ": " + value);
    table.add("| " + name + " | " + value + " |");
  }

  private void write() throws IOException {
    Path file = Path.of("docs", "metingen.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        # Metingen

        Eén run van `mvn -pl engine -am -Pmeten verify` schrijft deze tabel. Alle wegen rekenen dezelfde 2000
        verschillende casussen van demo-begeleiding/1.0; een test houdt de met de hand geschreven Java op dezelfde
        uitkomsten. Een reeks telt een miljoen casussen. Elk getal is de middelste van hoogstens vijf metingen na opwarmen;
        wat lang duurt wordt minder vaak gemeten. Bewijzen worden na een eerste keer nog eens gemaakt en dan geklokt.

        Gemeten op %s: %s, %d kernen, Java %s.

        | wat | gemeten |
        |---|---|
        %s
        """
            .formatted(
                LocalDate.now(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                String.join("\n", table)));
  }
}
