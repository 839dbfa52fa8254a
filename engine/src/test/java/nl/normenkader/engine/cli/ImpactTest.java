package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.normenkader.engine.lock.SmallKader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {

  private static final String CSV =
      """
      id;peildatum;niveaus.geld;opgaven.regie.bedrag;opgaven.regie.keer;opgaven.regie.reden;bijdragen.mantelzorg.geen
      een;2026-02-01;matig;20;3;elke dag;ja
      twee;1-2-2026;licht;20;3;elke dag;ja
      drie;2026-02-01;loodzwaar;20;3;elke dag;ja
      vier;2026-02-01;;20;3;elke dag;ja
      """;

  @TempDir Path directory;
  private Path oud;
  private Path nieuw;

  @BeforeEach
  void makeTwoConfigurations() throws IOException {
    oud = directory.resolve("oud.json");
    assertThat(Cli.run("vergrendel", SmallKader.folder(), "--uit", oud).exit()).isZero();
    nieuw = Files.createDirectory(directory.resolve("nieuw"));
    try (var files = Files.list(SmallKader.folder())) {
      for (Path file : files.toList()) {
        Files.writeString(
            nieuw.resolve(file.getFileName().toString()),
            Files.readString(file).replace("\"stap\": 15", "\"stap\": 40"));
      }
    }
  }

  @Test
  void theTotalsAreToldAndWhatMoved() throws IOException {
    Cli run = impact(CSV);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().replaceAll("sha256:[0-9a-f]{64}", "(hash)"))
        .isEqualTo(
            """
            Oud:   %s (hash)
            Nieuw: %s (hash)
            4 casussen: 2 vergeleken, 1 onvolledig, 1 geweigerd.
            Anders voor 1 van de vergeleken casussen.
              Begeleiding individueel: 60 wordt 80 minuten per week (+20); meer 1, minder 0, gelijk 1
            Dit is rekenen vooraf; een mens beslist.
            """
                .formatted(oud, nieuw));
    assertThat(run.err())
        .startsWith("Fout [antwoord-onbekend]")
        .contains("regel 4, kolom niveaus.geld", "loodzwaar", "  Herstel: ");
  }

  @Test
  void theJsonHoldsWhatStayedTheSameToo() throws IOException {
    Cli run = impact(CSV.replace("loodzwaar", "zwaar"), "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            "{\"anders\":2,\"casussen\":4,\"geweigerd\":0,\"onvolledig\":1,\"profielen\":[]")
        .contains("{\"casussen\":2,\"naar\":\"maatwerk\",\"van\":\"maatwerk\"}")
        .contains("{\"casussen\":1,\"naar\":\"geen-toegang\",\"van\":\"geen-toegang\"}")
        .contains(
            "\"gelijk\":1,\"maat\":\"minuten\",\"meer\":2,\"minder\":0,\"nieuw\":160,\"oud\":120")
        .endsWith("}\n");
  }

  @Test
  void aConfigurationThatCannotBeComputedIsRefused() throws IOException {
    Files.writeString(nieuw.resolve("fout.json"), "{\"kleur\": \"rood\"}");
    assertThat(impact(CSV).exit()).isEqualTo(4);
    assertThat(Cli.run("impact", "--oud", oud, "--nieuw", "x/1", "--casussen", "weg.csv").err())
        .contains("[kader-onbekend]", "[bestand-ontbreekt] weg.csv");
    assertThat(Cli.run("impact", "--oud", oud).exit()).isEqualTo(2);
  }

  private Cli impact(String csv, String... more) throws IOException {
    Path file = Files.writeString(directory.resolve("c.csv"), csv);
    return more.length == 0
        ? Cli.run("impact", "--oud", oud, "--nieuw", nieuw, "--casussen", file)
        : Cli.run("impact", "--oud", oud, "--nieuw", nieuw, "--casussen", file, more[0]);
  }
}
