package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.bare.Agreement;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.format.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bare path agrees on every construct there is, not only on those of the shipped kaders. */
class BarePathOnDrawnKadersTest {

  @Test
  void itAgreesOnEveryHandComputedCase() {
    int carried = 0;
    for (Behaviour behaviour : Behaviour.all()) {
      CompiledNormenkader kader = behaviour.compiled();
      Agreement agreement = new Agreement(kader);
      behaviour.cases().forEach(one -> agreement.check(one.casus()));
      drawn(kader, 31, 20).forEach(agreement::check);
      carried += agreement.carried();
    }
    assertThat(carried).isGreaterThan(200);
  }

  @Test
  void itAgreesOnDrawnKaders() {
    assertThat(drawnKaders(120, 8)).isGreaterThan(500);
  }

  @Tag("lang")
  @Test
  void itAgreesOnThousandsOfDrawnKaders() {
    assertThat(drawnKaders(3_000, 20)).isGreaterThan(30_000);
  }

  private static int drawnKaders(int kaders, int cases) {
    Json.Obj basis = Behaviour.named("onderdelen").kader();
    int sound = 0;
    int carried = 0;
    for (long seed = 0; sound < kaders; seed++) {
      Json.Obj drawn = new RandomKader(seed).draw(basis);
      @Nullable CompiledNormenkader kader = Behaviour.compile(drawn).value().orElse(null);
      if (kader != null) {
        sound++;
        Agreement agreement = new Agreement(kader);
        drawn(kader, seed, cases).forEach(agreement::check);
        carried += agreement.carried();
      }
    }
    return carried;
  }

  private static List<Casus> drawn(CompiledNormenkader kader, long seed, int number) {
    CompleteCases cases = new CompleteCases(kader, seed);
    List<Casus> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(cases.next());
    }
    return all;
  }
}
