package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example cases against outcomes that were worked out by hand from the figures of the kader;
 * the arithmetic stands beside each expectation, in {@code verwacht/demo-begeleiding}.
 */
class DemoCasesTest {

  private static final CompiledNormenkader KADER = DemoKader.compile().orElseThrow();

  @Test
  void theKaderCompilesWithoutAnyIssue() {
    assertThat(DemoKader.compile().issues()).isEmpty();
  }

  static Stream<String> complete() {
    return DemoKader.examples().stream()
        .map(row -> DemoKader.text(row, "bestand"))
        .filter(file -> !file.equals("eerste-telefoontje.json"));
  }

  @ParameterizedTest
  @MethodSource("complete")
  void aCaseComesOutAsWorkedOutByHand(String file) {
    Json.Obj expected = (Json.Obj) DemoKader.json("/verwacht/demo-begeleiding/" + file);
    Outcome outcome = Engine.evaluate(KADER, DemoKader.casus(file)).orElseThrow();
    WorkedOut.same(outcome, expected);
  }

  @Test
  void aCaseThatIsFilledInForAPartSaysWhatStillMatters() {
    Outcome outcome =
        Engine.evaluate(KADER, DemoKader.casus("eerste-telefoontje.json")).orElseThrow();
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.ONVOLLEDIG);
    assertThat(outcome.openQuestions())
        .contains("niveaus/gezin", "factoren/risico-client", "bijdragen/mantelzorg")
        .doesNotContain("niveaus/wonen", "kenmerken/inwoner");
  }
}
