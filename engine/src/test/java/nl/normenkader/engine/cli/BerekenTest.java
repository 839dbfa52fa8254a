package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.LockFile;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.SmallKader;
import nl.normenkader.engine.outcome.OutcomeJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerekenTest {

  private static final String ONE =
      "{\"id\": \"een\", \"peildatum\": \"2026-02-01\", \"niveaus\": {\"geld\": \"matig\"},"
          + " \"opgaven\": {\"regie\": {\"bedrag\": 30, \"keer\": 3, \"reden\": \"één keer per dag\"}},"
          + " \"bijdragen\": {\"mantelzorg\": {\"geen\": true}}}";
  private static final String TWO =
      "{\"id\": \"twee\", \"peildatum\": \"2026-02-01\", \"niveaus\": {\"geld\": \"licht\"}}";
  private static final String WRONG =
      "{\"id\": \"fout\", \"peildatum\": \"2026-02-30\", \"niveaus\": {\"geld\": 3}, \"leeftijd\": 1}";

  @TempDir Path directory;
  private Path slot;

  @BeforeEach
  void lockTheSmallKader() {
    slot = directory.resolve("slot.json");
    assertThat(Cli.run("vergrendel", SmallKader.folder(), "--uit", slot).exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aLineOfResultsIsTheBytesOfTheLibrary(boolean explained) throws IOException {
    Path casussen = file("casussen.jsonl", ONE + "\r\n\n  \n" + TWO);
    Cli run = bereken(casussen, explained ? "--toelichting" : "");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEqualTo("2 casussen berekend.\n");
    assertThat(run.outBytes()).isEqualTo(library(explained, ONE, TWO));
  }

  @Test
  void anOutcomeIsToldInTheVoiceOfWhoReadsIt() throws IOException {
    Path casussen = file("een.json", ONE);
    Cli resident =
        Cli.run("bereken", "--configuratie", slot, "--casussen", casussen, "--stem", "inwoner");
    assertThat(resident.exit()).isZero();
    assertThat(resident.out())
        .startsWith("Casus een\n")
        .contains("U kunt krijgen: 90 minuten per week (1 uur en 30 minuten), voor 12 maanden.")
        .doesNotContain("normonderdelen/");
    Cli jurist =
        Cli.run("bereken", "--configuratie", slot, "--casussen", casussen, "--stem", "JURIST");
    assertThat(jurist.out()).contains("[normonderdelen/").contains("Configuratie sha256:");
    Cli nobody =
        Cli.run("bereken", "--configuratie", slot, "--casussen", casussen, "--stem", "buurman");
    assertThat(nobody.exit()).isEqualTo(2);
    assertThat(nobody.err()).contains("optie-ongeldig").contains("buurman");
  }

  @Test
  void oneCasusAListLinesAndRowsGiveTheSameBytes() throws IOException {
    byte[] lines = bereken(file("c.jsonl", ONE + "\n" + TWO + "\n"), "").outBytes();
    assertThat(bereken(file("lijst.json", "[" + ONE + ",\n" + TWO + "]"), "").outBytes())
        .isEqualTo(lines);
    assertThat(bereken(file("een.json", ONE), "").outBytes()).isEqualTo(library(false, ONE));
    String csv =
        """
        id;peildatum;niveaus.geld;opgaven.regie.bedrag;opgaven.regie.keer;opgaven.regie.reden;bijdragen.mantelzorg.geen
        een;1-2-2026;matig;30;3;één keer per dag;ja
        twee;2026-02-01;licht;;;;
        """;
    assertThat(bereken(file("c.csv", csv), "").outBytes()).isEqualTo(lines);
  }

  @Test
  void whoReadsAlongGetsTheMainLinesAndTheWarningOfTheKader() throws IOException {
    String half = ONE.replace(", \"bijdragen\": {\"mantelzorg\": {\"geen\": true}}", "");
    Cli run = bereken(file("c.jsonl", ONE + "\n" + TWO + "\n" + half), "--leesbaar");
    assertThat(run.exit()).isZero();
    assertThat(run.out().replaceAll("sha256:[0-9a-f]{64}", "(hash)"))
        .isEqualTo(
            """
            Casus een: maatwerk
              Waarschuwing: Dit kader is verzonnen en geldt nergens.
              Begeleiding individueel: passend, 90 minuten per week
                bruto 90, netto 90
              Configuratie (hash)
              Dit is een advies; een mens beslist.
            Casus twee: geen toegang
              Waarschuwing: Dit kader is verzonnen en geldt nergens.
              Configuratie (hash)
              Dit is een advies; een mens beslist.
            Casus een: onvolledig
              Waarschuwing: Dit kader is verzonnen en geldt nergens.
              Begeleiding individueel: open, 0–90 minuten per week
                bruto 90, netto 0–90
              Nog te vragen: Mantelzorg
              Configuratie (hash)
              Dit is een advies; een mens beslist.
            """);
  }

  @Test
  void resultsGoToAFileOnlyWhenItIsWhole() throws IOException {
    Path uit = directory.resolve("uit.jsonl");
    Path casussen = file("c.jsonl", ONE + "\n" + TWO);
    Cli run = bereken(casussen, "--uit=" + uit);
    assertThat(run.exit()).isZero();
    assertThat(run.outBytes()).isEmpty();
    assertThat(Files.readAllBytes(uit)).isEqualTo(library(false, ONE, TWO));
    Path broken = file("stuk.csv", "id;peildatum\n1;2026-02-01\n\"2;2026-02-01\n");
    Path other = directory.resolve("ander.jsonl");
    assertThat(bereken(broken, "--uit=" + other).exit()).isEqualTo(1);
    assertThat(other).doesNotExist();
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactlyInAnyOrder(slot, uit, casussen, broken);
    }
  }

  @Test
  void aWrongCasusKeepsItsLineAndIsToldWithEverythingThatIsWrong() throws IOException {
    Path casussen = file("c.jsonl", TWO + "\n" + WRONG + "\n" + ONE + "\n");
    Cli run = bereken(casussen, "");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("[veld-onbekend] " + casussen + ", regel 2, /leeftijd: ")
        .contains("[datum-ongeldig] " + casussen + ", regel 2, /peildatum: ")
        .contains("[veld-verkeerde-soort] " + casussen + ", regel 2, /niveaus/geld: ")
        .endsWith("2 casussen berekend, 1 niet berekend (zie de meldingen).\n");
    String[] lines = run.out().split("\n");
    assertThat(lines).hasSize(3);
    assertThat(lines[1]).startsWith("{\"meldingen\":[{\"code\":\"veld-onbekend\",\"herstel\":");
    assertThat((lines[0] + "\n" + lines[2] + "\n").getBytes(StandardCharsets.UTF_8))
        .isEqualTo(library(false, TWO, ONE));
  }

  @Test
  void aShippedKaderIsNamedById() throws IOException {
    Path casussen = file("c.jsonl", "{\"id\": \"1\", \"peildatum\": \"2014-02-01\"}");
    Cli run = Cli.run("bereken", "--configuratie", "awbz-begeleiding/2014", "--casussen", casussen);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("{").endsWith("}\n");
  }

  private Cli bereken(Path casussen, String option) {
    return option.isEmpty()
        ? Cli.run("bereken", "--configuratie", slot, "--casussen", casussen)
        : Cli.run("bereken", "--configuratie", slot, "--casussen", casussen, option);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private byte[] library(boolean explained, String... casussen) throws IOException {
    LockedConfiguration locked = LockFile.read(Files.readAllBytes(slot)).orElseThrow();
    CompiledNormenkader kader = Compiler.compile(locked.kader(), locked.hash()).orElseThrow();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (String text : casussen) {
      Casus casus =
          RecordBinding.read(Casus.class, JsonReader.read(text).orElseThrow()).orElseThrow();
      lines.write(OutcomeJson.bytes(Engine.evaluate(kader, casus).orElseThrow(), explained));
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}
