package nl.normenkader.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.lock.ShippedKaders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KIE computes the model of a shipped kader to the outcome of the engine. */
class ShippedModelTest {

  @ParameterizedTest
  @CsvSource({"demo-begeleiding/1.0, 4", "awbz-begeleiding/2014, 12", "demo-huishouden/1.0, 8"})
  void kieAgreesOnDrawnCasesAndOnSomeOfTheEdges(String name, int number) {
    CompiledNormenkader kader = kader(name);
    Agreement agreement = Agreement.withKie(kader);
    CompleteCases cases = new CompleteCases(kader, 41);
    IntStream.range(0, number).forEach(i -> agreement.check(cases.next()));
    List<Casus> edges = new ArrayList<>(new EdgeCases(kader).leastAndMost(42, 300));
    edges.addAll(new EdgeCases(kader).aroundEveryThreshold(cases.next()));
    Collections.shuffle(edges, new Random(43));
    edges.stream().limit(number).forEach(agreement::check);
    assertThat(agreement.computed()).isGreaterThanOrEqualTo(number / 2);
  }

  /** KIE copies all it has decided for every decision, so a large graph takes it long. */
  @Tag("lang")
  @ParameterizedTest
  @CsvSource({
    "demo-begeleiding/1.0, 200",
    "awbz-begeleiding/2014, 1000",
    "demo-huishouden/1.0, 500"
  })
  void kieAgreesOnManyDrawnCasesAndOnEveryEdge(String name, int number) {
    CompiledNormenkader kader = kader(name);
    Agreement agreement = Agreement.withKie(kader);
    CompleteCases cases = new CompleteCases(kader, 44);
    List<Casus> all = new ArrayList<>();
    IntStream.range(0, Integer.getInteger("dmn.casussen", number))
        .forEach(i -> all.add(cases.next()));
    all.addAll(new EdgeCases(kader).leastAndMost(45, 20_000));
    all.addAll(new EdgeCases(kader).aroundEveryThreshold(cases.next()));
    all.parallelStream().forEach(agreement::check);
    assertThat(agreement.computed()).isGreaterThan(all.size() / 4);
  }

  static CompiledNormenkader kader(String name) {
    return Compiler.open(ShippedKaders.get().find(name).orElseThrow().locked()).orElseThrow();
  }
}
