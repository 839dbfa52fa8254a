package nl.normenkader.engine.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.outcome.OutcomeJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Locked files of the past with what came of them: {@code configuratie.json}, {@code hash}, {@code
 * casussen.jsonl} and {@code uitkomsten.jsonl} (explained). A folder is made with the command line
 * and then never changed: a lock that was used must give the same bytes for ever.
 */
class GoldenLockTest {

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/slot"))) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aLockOfThePastGivesTheSameBytes(Path folder) throws IOException {
    byte[] file = Files.readAllBytes(folder.resolve("configuratie.json"));
    LockedConfiguration locked = LockFile.read(file).orElseThrow();
    assertThat(locked.hash().text()).isEqualTo(Files.readString(folder.resolve("hash")).strip());
    assertThat(LockFile.write(locked)).isEqualTo(file);
    CompiledNormenkader kader = Compiler.compile(locked.kader(), locked.hash()).orElseThrow();
    ByteArrayOutputStream outcomes = new ByteArrayOutputStream();
    for (String line : Files.readAllLines(folder.resolve("casussen.jsonl"))) {
      Casus casus =
          RecordBinding.read(Casus.class, JsonReader.read(line).orElseThrow()).orElseThrow();
      outcomes.write(OutcomeJson.bytes(Engine.evaluate(kader, casus).orElseThrow(), true));
      outcomes.write('\n');
    }
    assertThat(outcomes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(folder.resolve("uitkomsten.jsonl")));
  }
}
