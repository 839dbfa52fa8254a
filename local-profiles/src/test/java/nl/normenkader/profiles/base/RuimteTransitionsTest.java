package nl.normenkader.profiles.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.model.Wijzigingsruimte.Ruimte;
import org.junit.jupiter.api.Test;

class RuimteTransitionsTest {

  /** The table that people read is the one that counts. */
  @Test
  void theTableInTheDocumentationIsTheTable() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(RuimteTransitions.dutch(null), words(null));
    for (Ruimte ruimte : Ruimte.values()) {
      expected.put(RuimteTransitions.dutch(ruimte), words(ruimte));
    }
    Map<String, String> written = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(Path.of("docs/using.md"));
    for (String line :
        lines.subList(lines.indexOf("| there was | a layer may make it |") + 2, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      String[] cells = line.split("\\|");
      written.put(cells[1].strip(), cells[2].replaceAll(" \\([^)]*\\)", "").strip());
    }
    assertThat(written).isEqualTo(expected);
  }

  private static String words(@org.jspecify.annotations.Nullable Ruimte ruimte) {
    return String.join(
        ", ", RuimteTransitions.from(ruimte).stream().map(RuimteTransitions::dutch).toList());
  }
}
