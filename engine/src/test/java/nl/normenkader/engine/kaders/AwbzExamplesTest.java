package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The example cases that come with the kader. */
class AwbzExamplesTest {

  private static final String FOLDER = "/voorbeelden/awbz-begeleiding/";

  private static List<String> files() {
    return ((Json.Arr) AwbzCasus.json(FOLDER + "index.json"))
        .items().stream()
            .map(row -> ((Json.Obj) row).members().get("bestand"))
            .map(file -> file instanceof Json.Text text ? text.value() : "")
            .toList();
  }

  private static Casus casus(String file) {
    return RecordBinding.read(Casus.class, AwbzCasus.json(FOLDER + file)).orElseThrow();
  }

  @Test
  void theIndexNamesElevenDifferentCases() {
    assertThat(files()).hasSize(11).doesNotHaveDuplicates();
    assertThat(files()).allSatisfy(file -> assertThat(file).isEqualTo(casus(file).id() + ".json"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/kaders/awbz/voorbeelden.csv", delimiter = ';', numLinesToSkip = 2)
  void eachComesToWhatTheRegulationSays(
      String file, String kind, @Nullable Long minutes, @Nullable Long dagdelen) {
    assertThat(files()).contains(file);
    Outcome outcome = AwbzKader.tryEvaluate(casus(file)).orElseThrow();
    assertThat(outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo(kind);
    if (minutes != null) {
      assertThat(outcome.voorziening("individueel").omvang()).isEqualTo(WholeRange.of(minutes));
    }
    if (dagdelen != null) {
      assertThat(outcome.voorziening("groep").omvang()).isEqualTo(WholeRange.of(dagdelen));
    }
  }
}
