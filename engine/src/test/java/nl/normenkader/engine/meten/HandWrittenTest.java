package nl.normenkader.engine.meten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.bare.CaseReader;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the engine is measured against computes the same. */
class HandWrittenTest {

  @Test
  void theHandWrittenDemoKaderAgreesWithTheEngine() {
    CompiledNormenkader kader = Workload.demo();
    BarePath path = BarePath.of(kader);
    CaseReader reader = new CaseReader(path);
    CompleteCases cases = new CompleteCases(kader, 77);
    HandWritten hand = new HandWritten();
    int[] row = new int[path.layout().size()];
    int granted = 0;
    for (int i = 0; i < 1_000; i++) {
      Casus casus = cases.next();
      assertThat(reader.read(casus, row).orElseThrow()).isTrue();
      @Nullable Outcome outcome = Engine.evaluate(kader, casus).value().orElse(null);
      var kind = hand.compute(DemoCase.of(path, row));
      assertThat(kind).as("%s", casus).isEqualTo(outcome == null ? null : outcome.kind());
      if (outcome != null && !outcome.voorzieningen().isEmpty()) {
        compare(hand, outcome, kader, casus);
        granted++;
      }
    }
    assertThat(granted).isGreaterThan(120);
  }

  private static void compare(
      HandWritten hand, Outcome outcome, CompiledNormenkader kader, Casus casus) {
    for (int v = 0; v < outcome.voorzieningen().size(); v++) {
      VoorzieningOutcome one = outcome.voorzieningen().get(v);
      String name = one.voorziening() + " of " + casus;
      assertThat(WholeRange.of(hand.amounts[0][v])).as(name).isEqualTo(one.bruto());
      assertThat(WholeRange.of(hand.amounts[6][v])).as(name).isEqualTo(one.netto());
      if (one.months() != null) {
        assertThat(one.months()).as(name).isEqualTo(WholeRange.of(hand.months[v]));
      }
    }
    assertThat(outcome.profielreeksen().getFirst().nettoProfielen())
        .containsExactly(kader.reeksen().getFirst().profiel(hand.profiel));
    assertThat(outcome.profielreeksen().getLast().nettoProfielen())
        .containsExactly(kader.reeksen().getLast().profiel(hand.profielDag));
  }
}
