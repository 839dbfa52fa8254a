package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.lock.CanonicalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControleerTest {

  @TempDir private Path directory;

  /** A kader with one question and two profielen. */
  private Path kader(String name, String answersOfLong, int norm) throws IOException {
    Json.Obj all;
    try (InputStream in = ControleerTest.class.getResourceAsStream("/gedrag/basis.json")) {
      all = (Json.Obj) JsonReader.read(Objects.requireNonNull(in).readAllBytes()).orElseThrow();
    }
    String more =
        """
        {"kenmerken": [{"id": "soort", "naam": "Soort", "omschrijving": "o", "opties": [
           {"id": "een", "naam": "Eén"}, {"id": "twee", "naam": "Twee"}, {"id": "niets", "naam": "Niets"}]}],
         "voorzieningen": [{"id": "bezoek", "naam": "Bezoek", "omschrijving": "o", "soort": "individueel",
           "maat": "minuten", "periode": "week", "stap": 5, "afronding": "omhoog", "maanden": 12}],
         "profielreeksen": [{"id": "bezoek", "naam": "Bezoek", "omschrijving": "o",
           "methode": {"soort": "voorwaarden-per-profiel"}, "profielen": [
             {"id": "kort", "naam": "Kort", "omschrijving": "o",
              "voorwaarde": {"soort": "kenmerk-is", "kenmerk": "soort", "in": ["een"]},
              "bandbreedtes": [{"id": "bezoek", "min": 5, "norm": 10, "max": 20}]},
             {"id": "lang", "naam": "Lang", "omschrijving": "o",
              "voorwaarde": {"soort": "kenmerk-is", "kenmerk": "soort", "in": [%s]},
              "bandbreedtes": [{"id": "bezoek", "min": 20, "norm": %d, "max": 40}]}]}]}
        """
            .formatted(answersOfLong, norm);
    for (var section : ((Json.Obj) JsonReader.read(more).orElseThrow()).members().entrySet()) {
      all = all.with(section.getKey(), section.getValue());
    }
    Path folder = Files.createDirectory(directory.resolve(name));
    Files.write(folder.resolve("kader.json"), CanonicalJson.bytes(all));
    return folder;
  }

  @Test
  void aGapIsToldWithACaseThatCannotBeComputed() throws IOException {
    Path folder = kader("gat", "\"twee\"", 30);
    Path cases = directory.resolve("tegenvoorbeelden.jsonl");
    Cli run = Cli.run("controleer", folder, "--uit", cases);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "1 weerlegd, 0 niet beslist.",
            "Fout [profiel-gat] profielreeksen/bezoek: Er zijn casussen waarbij geen enkel profiel",
            "  Tegenvoorbeeld: Soort: Niets",
            "  Casus: 1-profiel-gat-tegenvoorbeeld",
            "  Herstel: ");
    Path lock = directory.resolve("slot.json");
    assertThat(Cli.run("vergrendel", folder, "--uit", lock).exit()).isZero();
    Cli again = Cli.run("bereken", "--configuratie", lock, "--casussen", cases);
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).contains("[geen-profiel-past]");
  }

  @Test
  void aSoundKaderIsToldInOneLine() throws IOException {
    Cli run = Cli.run("controleer", kader("goed", "\"twee\", \"niets\"", 30));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).matches("\\d+ bewijzen: \\d+ bewezen, 0 weerlegd, 0 niet beslist.\n");
  }

  @Test
  void twoKadersAreHeldSideBySideWithACaseEachWay() throws IOException {
    Path was = kader("was", "\"twee\", \"niets\"", 30);
    Path wordt = kader("wordt", "\"twee\", \"niets\"", 35);
    Cli run = Cli.run("vergelijk", was, wordt);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Alles samen: meer
            Bezoek: meer
              meer: 30 wordt 35 bij Soort: Twee
            """);
    assertThat(Cli.run("vergelijk", wordt, was).out()).contains("  minder: 35 wordt 30 bij");
    assertThat(Cli.run("vergelijk", was, was).out()).contains("Bezoek: gelijk");
  }

  @Test
  void aKaderThatCannotBeComputedIsNotProvedAtAll() throws IOException {
    Path folder = kader("stuk", "\"drie\"", 30);
    Cli run = Cli.run("controleer", folder);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Fout [verwijzing-onbekend]");
    assertThat(Cli.run("vergelijk", folder, "x/1").exit()).isEqualTo(4);
  }
}
