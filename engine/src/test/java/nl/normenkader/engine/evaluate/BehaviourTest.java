package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonWriter;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Hand-computed cases on small kaders: a folder per behaviour under {@code gedrag}. */
class BehaviourTest {

  @TestFactory
  Stream<DynamicContainer> everyCaseIsAsComputedByHand() {
    return Behaviour.all().stream().map(BehaviourTest::container);
  }

  private static DynamicContainer container(Behaviour behaviour) {
    CompiledNormenkader kader = behaviour.compiled();
    return dynamicContainer(
        behaviour.name(),
        behaviour.cases().stream()
            .map(
                one ->
                    dynamicTest(
                        one.name(),
                        () -> {
                          Json.Obj summary = Summary.of(Engine.evaluate(kader, one.casus()));
                          assertThat(JsonWriter.pretty(Summary.only(one.expected(), summary)))
                              .isEqualTo(JsonWriter.pretty(one.expected()));
                        })));
  }
}
