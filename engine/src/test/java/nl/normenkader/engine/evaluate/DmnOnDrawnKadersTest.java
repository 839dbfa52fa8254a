package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.dmn.Agreement;
import nl.normenkader.engine.dmn.DmnModel;
import nl.normenkader.engine.format.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** KIE computes every construct there is, not only those of the shipped kaders. */
class DmnOnDrawnKadersTest {

  @Test
  void kieAgreesOnTheKadersOfTheHandComputedCases() {
    int computed = 0;
    for (Behaviour behaviour : Behaviour.all()) {
      computed += agree(behaviour.compiled(), 51, 8);
    }
    assertThat(computed).isGreaterThan(50);
  }

  @Test
  void kieAgreesOnDrawnKaders() {
    assertThat(drawnKaders(6, 8)).isGreaterThan(15);
  }

  @Tag("lang")
  @Test
  void kieAgreesOnManyDrawnKaders() {
    assertThat(drawnKaders(40, 8)).isGreaterThan(100);
  }

  private static int drawnKaders(int kaders, int cases) {
    Json.Obj basis = Behaviour.named("onderdelen").kader();
    int carried = 0;
    int computed = 0;
    for (long seed = 0; carried < kaders; seed++) {
      Json.Obj drawn = new RandomKader(seed).draw(basis);
      @Nullable CompiledNormenkader kader = Behaviour.compile(drawn).value().orElse(null);
      if (kader != null && DmnModel.of(kader).value().isPresent()) {
        carried++;
        computed += agree(kader, seed, cases);
      }
    }
    return computed;
  }

  private static int agree(CompiledNormenkader kader, long seed, int number) {
    if (DmnModel.of(kader).value().isEmpty()) {
      return 0;
    }
    Agreement agreement = Agreement.withKie(kader);
    CompleteCases cases = new CompleteCases(kader, seed);
    for (int i = 0; i < number; i++) {
      agreement.check(cases.next());
    }
    return agreement.computed();
  }
}
