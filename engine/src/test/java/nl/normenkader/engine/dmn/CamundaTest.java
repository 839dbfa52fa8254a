package nl.normenkader.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.compile.CompiledNormenkader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The DMN engine of Camunda computes the model of a shipped kader to the outcome of the engine. */
@Tag("lang")
class CamundaTest {

  /** Camunda decides a decision anew for everything that asks for it, so a case takes seconds. */
  @ParameterizedTest
  @CsvSource({"demo-huishouden/1.0, 5", "awbz-begeleiding/2014, 5"})
  void camundaAgreesOnDrawnCases(String name, int number) {
    CompiledNormenkader kader = ShippedModelTest.kader(name);
    Agreement agreement = Agreement.withCamunda(kader);
    CompleteCases cases = new CompleteCases(kader, 46);
    IntStream.range(0, number).forEach(i -> agreement.check(cases.next()));
    assertThat(agreement.computed()).isGreaterThanOrEqualTo(number / 4);
  }
}
