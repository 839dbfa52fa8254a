package nl.normenkader.profiles.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.Logs;
import nl.normenkader.profiles.tailoring.WrittenLayer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dry run for as many gemeenten as there are: each with its own part of the sixty changes. */
class ManyGemeentenTest {

  private static final int GEMEENTEN = 342;

  private final BaseCatalogue bases = BaseCatalogue.shipped();
  private final BaseKader old = bases.find("demo-begeleiding", "1.0").orElseThrow();
  private final BaseKader now = bases.find("demo-begeleiding", "2.0").orElseThrow();
  private final List<String> lines = WrittenLayer.lines("/overstap/gemeente.txt");

  @Test
  void aFewGemeentenAreCounted() {
    DryRun run = dryRun(layers(4));
    assertThat(run.lines()).hasSize(4);
    for (DryRun.Line line : run.lines()) {
      assertThat(line.changes()).isBetween(30, 60);
      assertThat(line.carriedOver()).isLessThan(line.changes());
      assertThat(line.conflicts().values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(line.effort().count());
    }
    assertThat(run.effort().count())
        .isEqualTo(run.lines().stream().mapToInt(line -> line.effort().count()).sum());
    assertThat(run.lines()).anyMatch(line -> !line.isFree());
  }

  /** The figure is written down for the report; how long it takes depends on the machine. */
  @Test
  @Tag("lang")
  void allGemeentenInOneDryRun() throws IOException {
    List<LocalLayer> layers = layers(GEMEENTEN);
    dryRun(layers.subList(0, 20));
    long begun = System.nanoTime();
    DryRun run = dryRun(layers);
    long millis = (System.nanoTime() - begun) / 1_000_000;
    assertThat(run.lines()).hasSize(GEMEENTEN);
    assertThat(run.effort().count()).isPositive();
    Files.createDirectories(Path.of("target"));
    Files.writeString(
        Path.of("target/overstap-342.txt"),
        "%d gemeenten, %d lokale wijzigingen, %s: %d ms%n"
            .formatted(
                run.lines().size(),
                run.lines().stream().mapToInt(DryRun.Line::changes).sum(),
                run.effort().dutch(),
                millis));
  }

  private DryRun dryRun(List<LocalLayer> layers) {
    return DryRun.of(
        RebaseStep.of(old.tree(), now.tree(), Transposition.between(bases, old, now).orElseThrow()),
        layers);
  }

  private List<LocalLayer> layers(int count) {
    List<LocalLayer> layers = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      Random random = new Random(number);
      List<String> chosen =
          lines.stream()
              .filter(line -> random.nextInt(10) < 7)
              .map(line -> line.replace("\"Wonen", "\"" + random.nextInt(9) + " Wonen"))
              .toList();
      Layer layer = Logs.layer("gemeente " + number, WrittenLayer.operations(old.tree(), chosen));
      layers.add(Layers.on(old.tree(), layer));
    }
    return layers;
  }
}
