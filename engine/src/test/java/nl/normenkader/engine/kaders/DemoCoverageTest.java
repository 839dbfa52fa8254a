package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing in the kader is idle: each element changes or tells something in an example case. */
class DemoCoverageTest {

  private static final Normenkader KADER = DemoKader.read();
  private static final Set<String> TOLD = new LinkedHashSet<>();
  private static final Set<String> PROFIELEN = new LinkedHashSet<>();

  @BeforeAll
  static void computeAllExamples() {
    CompiledNormenkader compiled = DemoKader.compile().orElseThrow();
    DemoKader.examples().stream()
        .map(row -> DemoKader.casus(DemoKader.text(row, "bestand")))
        .map(casus -> Engine.evaluate(compiled, casus).orElseThrow())
        .filter(Outcome::isComplete)
        .forEach(
            outcome -> {
              tell(outcome.explanationTree());
              outcome
                  .profielreeksen()
                  .forEach(
                      reeks -> {
                        PROFIELEN.addAll(reeks.brutoProfielen());
                        PROFIELEN.addAll(reeks.nettoProfielen());
                      });
            });
  }

  private static void tell(@org.jspecify.annotations.Nullable ExplanationNode node) {
    if (node != null) {
      if (node.element() != null) {
        TOLD.add(node.element());
      }
      node.nodes().forEach(DemoCoverageTest::tell);
    }
  }

  @Test
  void everyWeegfactorWeighsSomewhere() {
    assertThat(TOLD)
        .containsAll(KADER.weegfactoren().stream().map(w -> "weegfactoren/" + w.id()).toList());
  }

  @Test
  void everyEffectOfABeleidsregelActsSomewhere() {
    List<String> effects =
        KADER.beleidsregels().stream()
            .flatMap(
                b ->
                    b.effects().stream()
                        .map(e -> "beleidsregels/" + b.id() + "/effecten/" + e.id()))
            .toList();
    assertThat(TOLD).containsAll(effects);
  }

  @Test
  void everyOnderdeelGroepAndRowCountsSomewhere() {
    Stream<String> rows =
        KADER.combinatietabellen().stream()
            .flatMap(
                t ->
                    t.rijen().stream()
                        .map(r -> "combinatietabellen/" + t.id() + "/rijen/" + r.id()));
    assertThat(TOLD).containsAll(rows.toList());
    assertThat(TOLD)
        .containsAll(KADER.normonderdelen().stream().map(o -> "normonderdelen/" + o.id()).toList());
    assertThat(TOLD)
        .containsAll(
            KADER.onderdeelgroepen().stream().map(o -> "onderdeelgroepen/" + o.id()).toList());
  }

  @Test
  void everyVariantIsChosenSomewhere() {
    Stream<String> variants =
        KADER.voorzieningen().stream()
            .flatMap(
                v ->
                    v.variants().stream()
                        .map(x -> "voorzieningen/" + v.id() + "/varianten/" + x.id()));
    assertThat(TOLD).containsAll(variants.toList());
  }

  @Test
  void everyProfielFitsSomebody() {
    assertThat(PROFIELEN)
        .containsAll(
            KADER.profielreeksen().stream()
                .flatMap(r -> r.profielen().stream().map(p -> p.id()))
                .toList());
  }
}
