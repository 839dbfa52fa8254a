package nl.normenkader.engine.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.normenkader.engine.batch.Batch;
import nl.normenkader.engine.batch.CaseCsv;
import nl.normenkader.engine.batch.Configuration;
import nl.normenkader.engine.batch.Impact;
import nl.normenkader.engine.batch.ImpactPlan;
import nl.normenkader.engine.batch.ImpactSink;
import nl.normenkader.engine.batch.Variation;
import nl.normenkader.engine.cli.Main;

/** Large loads that are timed once. */
final class Loads {

  private Loads() {}

  /** Milliseconds to hold two configurations side by side over the columns of the workload. */
  static long sideBySide(Workload workload) {
    Configuration other =
        Configuration.of(
            "hogere norm",
            Variation.of("demo-begeleiding/1.0")
                .with("\"min\":90,\"norm\":120,\"max\":150", "\"min\":90,\"norm\":135,\"max\":150")
                .compiled());
    ImpactPlan plan = ImpactPlan.of(workload.configuration(), other);
    Batch batch = Batch.onAllCores();
    batch.compare(plan, workload.columns(), ImpactSink.NOBODY);
    long start = System.nanoTime();
    Impact impact = batch.compare(plan, workload.columns(), ImpactSink.NOBODY);
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertThat(impact.compared()).isEqualTo(workload.columns().size());
    assertThat(impact.total().changed()).isPositive();
    return millis;
  }

  /** Seconds for {@code impact} on a CSV file of so many rows, in a heap of 256 MB. */
  static long csv(Workload workload, int rows) throws IOException, InterruptedException {
    Path file = Files.createTempFile("casussen", ".csv");
    Path out = Files.createTempFile("impact", ".json");
    try {
      write(workload, rows, file);
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Main.class.getName(),
                  "impact",
                  "--oud",
                  "demo-begeleiding/1.0",
                  "--nieuw",
                  "demo-begeleiding/1.0",
                  "--casussen",
                  file.toString(),
                  "--json")
              .redirectOutput(out.toFile())
              .redirectErrorStream(false)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int exit = process.waitFor();
      long seconds = (System.nanoTime() - start) / 1_000_000_000;
      assertThat(exit).isZero();
      assertThat(Files.readString(out)).contains("\"vergeleken\":" + rows);
      return seconds;
    } finally {
      Files.delete(file);
      Files.delete(out);
    }
  }

  private static void write(Workload workload, int rows, Path file) throws IOException {
    CaseCsv csv = new CaseCsv(workload.configuration().kader().source(), false);
    List<String> lines =
        workload.casussen().stream()
            .filter(casus -> casus.bijdragen().values().stream().allMatch(b -> b.none()))
            .map(casus -> String.join(";", csv.row(casus)))
            .toList();
    assertThat(lines).isNotEmpty();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(String.join(";", csv.header()) + "\n");
      for (int i = 0; i < rows; i++) {
        writer.write(lines.get(i % lines.size()));
        writer.write('\n');
      }
    }
  }
}
