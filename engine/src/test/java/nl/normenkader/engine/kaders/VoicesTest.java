package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.outcome.Prose;
import nl.normenkader.engine.outcome.Prose.Voice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One example of each shipped kader, told in each voice, held against a text that was read and
 * approved; {@code -Dstem.write} writes the texts anew, to be read again.
 */
class VoicesTest {
  @ParameterizedTest
  @CsvSource({
    "awbz-begeleiding/2014, dag-in-een-groep",
    "demo-begeleiding/1.0, jonge-moeder",
    "demo-huishouden/1.0, rolstoel-en-hulphond"
  })
  void aCaseIsToldAsItWasApproved(String name, String example) throws IOException {
    LockedConfiguration locked = ShippedKaders.get().find(name).orElseThrow().locked();
    CompiledNormenkader kader = Compiler.compile(locked.kader(), locked.hash()).orElseThrow();
    String id = name.split("/")[0];
    Casus casus =
        RecordBinding.read(
                Casus.class, AwbzCasus.json("/voorbeelden/" + id + "/" + example + ".json"))
            .orElseThrow();
    var outcome = Engine.evaluate(kader, casus).orElseThrow();
    for (Voice voice : Voice.values()) {
      Path file =
          Path.of("src/test/resources/stem", id, voice.name().toLowerCase(Locale.ROOT) + ".txt");
      String text = Prose.text(locked.kader(), outcome, voice);
      if (System.getProperty("stem.write") != null) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
      }
      assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
  }
}
