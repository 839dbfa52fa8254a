package nl.normenkader.engine.bare;

import static org.assertj.core.api.Assertions.assertThat;

import nl.normenkader.engine.batch.Variation;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.outcome.Outcome.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers without words are the same numbers. */
class BarePathLawTest {

  @ParameterizedTest
  @ValueSource(strings = {"demo-begeleiding/1.0", "awbz-begeleiding/2014", "demo-huishouden/1.0"})
  void itAgreesWithTheEngineOnCompleteCases(String name) {
    agree(name, 20261122, 400);
  }

  @Tag("lang")
  @ParameterizedTest
  @ValueSource(strings = {"demo-begeleiding/1.0", "awbz-begeleiding/2014", "demo-huishouden/1.0"})
  void itAgreesWithTheEngineOnTenThousandCompleteCases(String name) {
    agree(name, 8, 10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo-begeleiding/1.0", "awbz-begeleiding/2014", "demo-huishouden/1.0"})
  void itAgreesOnEveryCaseThatDiffersInOneAnswer(String name) {
    CompiledNormenkader kader = kader(name);
    CompleteCases cases = new CompleteCases(kader, 5);
    Agreement agreement = new Agreement(kader);
    for (int i = 0; i < 2; i++) {
      new Neighbours(kader, cases.next()).all().forEach(agreement::check);
    }
    assertThat(agreement.carried() + agreement.explained()).isGreaterThan(150);
  }

  /** On one voorziening and on several together; the shipped kaders have no such maximum. */
  @ParameterizedTest
  @ValueSource(ints = {9, 780})
  void itAgreesWhereAMaximumSaysNothing(int maximum) {
    CompiledNormenkader kader =
        Variation.of("demo-begeleiding/1.0")
            .with(
                "\"maximum\":{\"soort\":\"omvang\",\"bedrag\":%d}".formatted(maximum),
                "\"maximum\":{\"soort\":\"zwijgt\",\"tekst\":\"niet geregeld\"}")
            .compiled();
    CompleteCases cases = new CompleteCases(kader, 9);
    Agreement agreement = new Agreement(kader);
    for (int i = 0; i < 400; i++) {
      agreement.check(cases.next());
    }
    assertThat(agreement.kinds()).containsKeys(Kind.REGELING_ZWIJGT, Kind.GEEN_TOEGANG);
  }

  private static CompiledNormenkader kader(String name) {
    return Compiler.open(ShippedKaders.get().find(name).orElseThrow().locked()).orElseThrow();
  }

  private static void agree(String name, long seed, int number) {
    CompiledNormenkader kader = kader(name);
    CompleteCases cases = new CompleteCases(kader, seed);
    Agreement agreement = new Agreement(kader);
    for (int i = 0; i < number; i++) {
      agreement.check(cases.next());
    }
    assertThat(BarePath.of(kader).supported()).isTrue();
    assertThat(agreement.carried()).isGreaterThan(number / 5);
    assertThat(agreement.kinds().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(agreement.carried());
    assertThat(agreement.kinds()).containsKeys(Kind.MAATWERK, Kind.GEEN_TOEGANG);
    assertThat(agreement.withoutAccess()).isBetween(1, agreement.carried() - 1);
  }
}
