package nl.normenkader.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.dmn.DmnModel;
import nl.normenkader.engine.lock.ShippedKaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DmnCommandTest {

  private static final String KADER = "awbz-begeleiding/2014";

  @TempDir private Path directory;

  private static byte[] model() {
    return DmnModel.of(
            Compiler.open(ShippedKaders.get().find(KADER).orElseThrow().locked()).orElseThrow())
        .orElseThrow()
        .xml();
  }

  private Path example(String name) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("casussen"));
    try (InputStream in =
        Main.class.getResourceAsStream("/voorbeelden/awbz-begeleiding/" + name + ".json")) {
      Files.write(folder.resolve(name + ".json"), in.readAllBytes());
    }
    return folder;
  }

  @Test
  void theModelIsWrittenToTheScreenOrToAFile() throws IOException {
    Cli screen = Cli.run("dmn", KADER);
    assertThat(screen.exit()).isZero();
    assertThat(screen.outBytes()).isEqualTo(model());
    Path file = directory.resolve("kader.dmn");
    assertThat(Cli.run("dmn", KADER, "-o", file).exit()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(model());
  }

  @Test
  void goldenCasesStandBesideTheModel() throws IOException {
    Path file = directory.resolve("kader.dmn");
    Cli run = Cli.run("dmn", KADER, "--uit", file, "--toetsgevallen", example("dag-in-een-groep"));
    assertThat(run.err()).startsWith("1 toetsgevallen in ");
    assertThat(run.exit()).isZero();
    assertThat(Files.readString(directory.resolve("kader-toetsgevallen.xml")))
        .contains(
            "<modelName>kader.dmn</modelName>",
            "<testCase id=\"1\">",
            "<inputNode name=\"keuzes\">",
            "<resultNode name=\"uitkomst\" type=\"decision\">",
            "<component name=\"soort\">");
  }

  @Test
  void aCaseThatLeavesAQuestionOpenIsNoGoldenCase() throws IOException {
    Path file = directory.resolve("kader.dmn");
    Cli run =
        Cli.run("dmn", KADER, "--uit", file, "--toetsgevallen", example("nog-niet-alles-bekend"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("Fout [dmn-casus-onvolledig]");
    assertThat(directory.resolve("kader-toetsgevallen.xml")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereOrHoldsNoCaseIsTold() throws IOException {
    Path file = directory.resolve("kader.dmn");
    Cli none =
        Cli.run("dmn", KADER, "--uit", file, "--toetsgevallen", directory.resolve("er-niet"));
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err()).contains("[bestand-ontbreekt]");
    Path empty = Files.createDirectories(directory.resolve("leeg"));
    Cli nothing = Cli.run("dmn", KADER, "--uit", file, "--toetsgevallen", empty);
    assertThat(nothing.exit()).isEqualTo(1);
    assertThat(nothing.err()).contains("[casussen-leeg]");
  }
}
