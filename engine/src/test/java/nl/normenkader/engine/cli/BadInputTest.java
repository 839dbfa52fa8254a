package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.normenkader.engine.lock.SmallKader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message says what, where and how to repair it; nobody ever sees a stack trace. */
class BadInputTest {

  private static final String HEAD = "{\"id\":\"1\",\"peildatum\":\"2026-02-01\"";

  @TempDir Path directory;
  private Path slot;

  @BeforeEach
  void lockTheSmallKader() {
    slot = directory.resolve("slot.json");
    assertThat(Cli.run("vergrendel", SmallKader.folder(), "--uit", slot).exit()).isZero();
  }

  static Stream<Arguments> badCasussen() {
    return Stream.of(
        bad("a.json", HEAD + ",\"niveaus\":{\"huis\":\"matig\"}}", "huis", ", /niveaus/huis"),
        bad(
            "a.json",
            HEAD + ",\"niveaus\":{\"geld\":\"loodzwaar\"}}",
            "loodzwaar",
            ", /niveaus/geld"),
        bad("a.json", HEAD + ",\"aantallen\":{\"kamers\":99}}", "99", ", /aantallen/kamers"),
        bad("a.json", HEAD + ",\"niveaus\":[]}", "een lijst", ", /niveaus"),
        bad("a.json", HEAD, "[json-onleesbaar]", "a.json: "),
        bad("a.json", "", "[json-onleesbaar]", "a.json: "),
        bad("a.json", "3", "[veld-verkeerde-soort]", "a.json: "),
        bad("a.json", "[]", "[casussen-leeg]", "a.json: "),
        bad("a.json", HEAD + ",\"id\":\"2\"}", "[json-dubbele-sleutel]", ", /id"),
        bad("a.json", HEAD + ",\"aantallen\":{\"kamers\":1.5}}", "1.5", ", /aantallen/kamers"),
        bad("a.json", "[" + "[".repeat(90) + "]".repeat(91), "[json-te-diep]", "/0/0/0"),
        bad("a.jsonl", "\n" + HEAD + "}\n{\n" + HEAD + "}", "[json-onleesbaar]", ", regel 3: "),
        bad("a.jsonl", HEAD + "}\n\"" + "x".repeat(2 << 20), "[regel-te-lang]", ", regel 2: "),
        bad("a.jsonl", "\n", "[casussen-leeg]", "a.jsonl: "),
        bad("a.csv", "", "[casussen-leeg]", "a.csv: "),
        bad("a.csv", "id;peildatum\n", "[casussen-leeg]", "a.csv: "),
        bad("a.csv", "id;kleur;id\n1;2;3\n", "[kolom-onbekend]", ", regel 1, kolom kleur: "),
        bad("a.csv", "id;kleur;id\n1;2;3\n", "[kolom-dubbel]", ", regel 1, kolom id: "),
        bad("a.csv", "id;kleur;id\n1;2;3\n", "[kolom-ontbreekt]", ", regel 1: "),
        bad("a.csv", csv("aantallen.kamers", "2,5"), "2,5", ", regel 2, kolom aantallen.kamers: "),
        bad("a.csv", csv("niveaus.geld", "zwaarst"), "zwaarst", ", regel 2, kolom niveaus.geld: "),
        bad(
            "a.csv",
            csv("bijdragen.mantelzorg.geen", "misschien"),
            "[cel-geen-ja-of-nee]",
            ", regel 2, kolom bijdragen.mantelzorg.geen: "),
        bad("a.csv", "id;peildatum\n1;31-31-2026\n", "2026-31-31", ", regel 2, kolom peildatum: "),
        bad("a.csv", "id;peildatum\n1;2026-02-01;x\n", "[csv-aantal-cellen]", ", regel 2: "),
        bad("a.csv", "id;peildatum\n1;\"2026\"x\n", "[csv-onleesbaar]", "a.csv, regel 1: "),
        bad(
            "a.csv",
            "id;peildatum\n1;\"2026-02-01\n2;2026-02-01",
            "[csv-onleesbaar]",
            ", regel 2: "));
  }

  @ParameterizedTest
  @MethodSource("badCasussen")
  void aMessageHasWhatWhereAndRepair(String name, String text, String what, String where)
      throws IOException {
    Cli run = bereken(Files.writeString(directory.resolve(name), text));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains(what).contains(where);
    sound(run);
  }

  @Test
  void anotherCharacterSetIsTold() throws IOException {
    byte[] western = "id;peildatum\né;2026-02-01\n".getBytes(Charset.forName("windows-1252"));
    Cli csv = bereken(Files.write(directory.resolve("a.csv"), western));
    assertThat(csv.exit()).isEqualTo(1);
    assertThat(csv.err()).contains("[tekst-geen-utf8]");
    sound(csv);
    Cli json =
        bereken(
            Files.write(
                directory.resolve("a.json"), "{\"id\":\"é\"}".getBytes(StandardCharsets.UTF_16)));
    assertThat(json.exit()).isEqualTo(1);
    sound(json);
  }

  @Test
  void fiftyMegabytesOfJsonAreRefusedUnread() throws IOException {
    Path large = directory.resolve("groot.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }
    Cli run = bereken(large);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("[bestand-te-groot] " + large, "50 MB", "16 MB", ".jsonl");
    sound(run);
    Cli configuration = Cli.run("verifieer", large);
    assertThat(configuration.err()).contains("[bestand-te-groot]");
    sound(configuration);
  }

  @Test
  void whatIsNoLockIsRefused() throws IOException {
    Path casussen = Files.writeString(directory.resolve("a.json"), HEAD + "}");
    Cli run = Cli.run("bereken", "--configuratie", casussen, "--casussen", casussen);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("[veld-ontbreekt]", "[veld-onbekend] " + casussen + ", /id");
    sound(run);
    Files.writeString(slot, Files.readString(slot) + "\n");
    Cli tampered = bereken(casussen);
    assertThat(tampered.exit()).isEqualTo(4);
    assertThat(tampered.out()).isEmpty();
    assertThat(tampered.err()).contains("Fout [slot-niet-canoniek] " + slot);
    sound(tampered);
  }

  @Test
  void filesThatAreNotThereAreTold() {
    Cli run = bereken(directory.resolve("weg.jsonl"));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("[bestand-ontbreekt] " + directory.resolve("weg.jsonl"));
    assertThat(Cli.run("verifieer", "weg.json").exit()).isEqualTo(3);
    assertThat(Cli.run("verifieer", directory).exit()).isEqualTo(3);
  }

  @Test
  void textOfAStrangersFileCannotSteerTheTerminal() throws IOException {
    Cli run =
        bereken(
            Files.writeString(
                directory.resolve("a.json"),
                HEAD + ",\"niveaus\":{\"\\u001b[2J" + "x".repeat(5000) + "\":\"matig\"}}"));
    assertThat(run.err()).doesNotContain("\u001b").contains("…").hasSizeLessThan(3000);
    sound(run);
  }

  private static void sound(Cli run) {
    assertThat(run.err()).containsPattern("Fout \\[[a-z0-9-]+\\] ").contains("  Herstel: ");
    assertThat(run.err()).doesNotContain("Exception", "\tat ", "null", "[programma-storing]");
  }

  private static Arguments bad(String name, String text, String what, String where) {
    return Arguments.of(name, text, what, where);
  }

  private static String csv(String column, String cell) {
    return "id;peildatum;" + column + "\n1;2026-02-01;" + cell + "\n";
  }

  private Cli bereken(Path casussen) {
    return Cli.run("bereken", "--configuratie", slot, "--casussen", casussen);
  }
}
