package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.lock.SmallKader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a process of its own: whatever the machine is set to, every byte is the same. */
class MainJarTest {

  private static final Path JAR = Path.of("target", "normenkader.jar");
  private static final List<List<String>> LOCALES =
      List.of(
          List.of("-Duser.language=nl", "-Duser.country=NL"),
          List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
          List.of("-Duser.language=ar", "-Duser.country=EG", "-Dstdout.encoding=US-ASCII"));
  private static final List<Map<String, String>> ENVIRONMENTS =
      List.of(
          Map.of("TZ", "Europe/Amsterdam", "LC_ALL", "C.UTF-8"),
          Map.of("TZ", "Asia/Tokyo", "LC_ALL", "C"),
          Map.of("TZ", "America/St_Johns", "LC_ALL", "POSIX"));

  @TempDir Path directory;

  @Test
  void everyLocaleAndTimeZoneGivesTheBytesOfTheLibrary() throws Exception {
    Path slot = directory.resolve("slot.json");
    Path casussen = directory.resolve("casussen.jsonl");
    Files.writeString(
        casussen,
        """
        {"id": "i", "peildatum": "2026-02-01", "niveaus": {"geld": "matig"}, "kenmerken": {"alleenstaand": "ja"}, "opgaven": {"regie": {"bedrag": 30, "keer": 3, "reden": "İ ı é 😀"}}}
        {"id": "ii", "peildatum": "2026-02-01", "niveaus": {"geld": "ZWAAR"}}
        """);
    String[] vergrendel = {"vergrendel", SmallKader.folder().toString(), "--uit", slot.toString()};
    String[] bereken = {
      "bereken",
      "--configuratie",
      slot.toString(),
      "--casussen",
      casussen.toString(),
      "--toelichting"
    };
    Cli locked = Cli.run((Object[]) vergrendel);
    byte[] slotBytes = Files.readAllBytes(slot);
    Cli computed = Cli.run((Object[]) bereken);
    Cli help = Cli.run("bereken", "--help");
    assertThat(computed.exit()).isEqualTo(1);
    for (int i = 0; i < LOCALES.size(); i++) {
      Files.delete(slot);
      same(jar(i, vergrendel), locked);
      assertThat(Files.readAllBytes(slot)).isEqualTo(slotBytes);
      same(jar(i, bereken), computed);
      same(jar(i, "bereken", "--help"), help);
    }
  }

  private void same(Cli process, Cli library) {
    assertThat(process.err()).isEqualTo(library.err());
    assertThat(process.exit()).isEqualTo(library.exit());
    assertThat(process.outBytes()).isEqualTo(library.outBytes());
  }

  private Cli jar(int setting, String... words) throws IOException, InterruptedException {
    assertThat(JAR).as("the jar is built in the package phase").exists();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LOCALES.get(setting));
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(words));
    Path out = directory.resolve("uit");
    Path err = directory.resolve("fout");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(ENVIRONMENTS.get(setting));
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int exit = builder.start().waitFor();
    return new Cli(exit, Files.readAllBytes(out), Files.readString(err, StandardCharsets.UTF_8));
  }
}
