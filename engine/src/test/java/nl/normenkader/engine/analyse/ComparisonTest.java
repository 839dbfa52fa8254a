package nl.normenkader.engine.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Bijdragen.Overgenomen;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.outcome.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The direction of a change is what trying every case one by one says it is. */
class ComparisonTest {

  private static final List<String> SECTIONS =
      List.of(
          "weegfactoren",
          "beleidsregels",
          "normonderdelen",
          "profielreeksen",
          "toegang",
          "combinatietabellen",
          "onderdeelgroepen");

  private static final Set<String> CONTRADICTIONS =
      Set.of("netto-boven-bruto", "beleidsregels-strijdig", "duur-strijdig");

  private static final Set<String> NO_OUTCOME =
      Set.of("onmogelijke-combinatie", "geen-profiel-past", "meer-profielen-passen");

  private static final long MOST_CASES = 800;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  static LongStream manySeeds() {
    return LongStream.range(1_000, 1_600);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theDirectionIsThatOfAllCases(long seed) {
    compare(seed);
  }

  @Tag("lang")
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("manySeeds")
  void theDirectionIsThatOfAllCasesOfManyKaders(long seed) {
    compare(seed);
  }

  private static void compare(long seed) {
    Json.Obj was = TinyKader.text(seed);
    String section = SECTIONS.get((int) (seed % SECTIONS.size()));
    Json.Obj wordt = changed(was, section, seed);
    Optional<CompiledNormenkader> first = TinyKader.compile(was);
    Optional<CompiledNormenkader> second = TinyKader.compile(wordt);
    if (first.isPresent() && second.isPresent()) {
      AllCases cases = new AllCases(first.get(), second.get());
      if (cases.size() <= MOST_CASES) {
        hold(first.get(), second.get(), cases, section);
      }
    }
  }

  private static Json.Obj changed(Json.Obj kader, String section, long seed) {
    for (long other = seed + 1; ; other++) {
      Json.Obj drawn = TinyKader.text(other);
      Json replacement = drawn.members().get(section);
      if (replacement != null && !replacement.equals(kader.members().get(section))) {
        return kader.with(section, replacement);
      }
    }
  }

  private static void hold(
      CompiledNormenkader was, CompiledNormenkader wordt, AllCases cases, String section) {
    Comparison comparison = Comparison.of(was, wordt);
    Map<String, boolean[]> seen = new LinkedHashMap<>();
    was.source().voorzieningen().forEach(v -> seen.put(v.id(), new boolean[3]));
    boolean[] contradicts = new boolean[1];
    cases.each(
        casus -> {
          Checked<Outcome> first = evaluate(was, casus);
          Checked<Outcome> second = evaluate(wordt, casus);
          contradicts[0] |= contradicts(first) || contradicts(second);
          Optional<Map<String, Long>> before = granted(was, first);
          Optional<Map<String, Long>> after = granted(wordt, second);
          if (before.isPresent() && after.isPresent()) {
            seen.forEach(
                (id, ways) ->
                    note(
                        before.get().getOrDefault(id, 0L), after.get().getOrDefault(id, 0L), ways));
          }
        });
    if (contradicts[0]) {
      // A kader that contradicts itself gives no outcome there; proofs tell that, not a direction.
      return;
    }
    seen.forEach(
        (id, ways) ->
            assertThat(comparison.voorziening(id).direction())
                .as("%s after another %s, told as %s", id, section, comparison.voorziening(id))
                .isEqualTo(expected(ways)));
    comparison.voorzieningen().forEach(one -> reproduces(was, wordt, one));
  }

  /** −1 stands for a silence. */
  private static void note(long before, long after, boolean[] ways) {
    if (before < 0 != after < 0) {
      ways[2] = true;
    } else {
      ways[0] |= after > before;
      ways[1] |= after < before;
    }
  }

  private static Direction expected(boolean[] ways) {
    if (ways[2]) {
      return Direction.ONVERGELIJKBAAR;
    }
    Direction up = ways[0] ? Direction.MEER : Direction.GELIJK;
    return up.and(ways[1] ? Direction.MINDER : Direction.GELIJK);
  }

  private static void reproduces(
      CompiledNormenkader was, CompiledNormenkader wordt, VoorzieningComparison one) {
    for (Difference difference : differences(one)) {
      assertThat(granted(was, evaluate(was, difference.was())).orElseThrow().get(one.voorziening()))
          .isEqualTo(difference.before());
      assertThat(
              granted(wordt, evaluate(wordt, difference.wordt()))
                  .orElseThrow()
                  .get(one.voorziening()))
          .isEqualTo(difference.after());
    }
    Difference more = one.more();
    assertThat(more == null || more.after() > more.before()).isTrue();
    Difference less = one.less();
    assertThat(less == null || less.after() < less.before()).isTrue();
  }

  private static List<Difference> differences(VoorzieningComparison one) {
    Difference more = one.more();
    Difference less = one.less();
    if (more != null) {
      return less == null ? List.of(more) : List.of(more, less);
    }
    return less == null ? List.of() : List.of(less);
  }

  /** The outcome, told only what this kader asks: its own onderdelen and the choices it leaves. */
  private static Checked<Outcome> evaluate(CompiledNormenkader kader, Casus casus) {
    Reader reader = Reader.of(kader, 0);
    Map<String, Keuze> keuzes = new LinkedHashMap<>(casus.keuzes());
    keuzes.keySet().retainAll(reader.choices());
    Map<String, Bijdragen> bijdragen = new LinkedHashMap<>();
    casus.bijdragen().forEach((stadium, told) -> bijdragen.put(stadium, known(reader, told)));
    Checked<Outcome> evaluated =
        Engine.evaluate(kader, casus.withBijdragen(bijdragen).withKeuzes(keuzes));
    // A case that is refused for its form would be held against nothing, unseen.
    assertThat(evaluated.issues())
        .extracting(issue -> issue.code().id())
        .allMatch(code -> NO_OUTCOME.contains(code) || CONTRADICTIONS.contains(code));
    return evaluated;
  }

  private static Bijdragen known(Reader reader, Bijdragen told) {
    Map<String, Overgenomen> taken = new LinkedHashMap<>(told.normonderdelen());
    taken.keySet().removeIf(onderdeel -> reader.onderdeel(onderdeel) < 0);
    return new Bijdragen(told.none(), told.leefgebieden(), taken);
  }

  private static boolean contradicts(Checked<Outcome> evaluated) {
    return evaluated.issues().stream().anyMatch(i -> CONTRADICTIONS.contains(i.code().id()));
  }

  /** What is granted per voorziening; empty when the case cannot occur or has no one profiel. */
  private static Optional<Map<String, Long>> granted(
      CompiledNormenkader kader, Checked<Outcome> evaluated) {
    if (evaluated.value().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Long> amounts = new LinkedHashMap<>();
    kader.source().voorzieningen().forEach(v -> amounts.put(v.id(), 0L));
    evaluated
        .value()
        .get()
        .voorzieningen()
        .forEach(
            v ->
                amounts.put(
                    v.voorziening(),
                    switch (v.verdict()) {
                      case ZWIJGT -> -1L;
                      case ANDERE_WET -> 0L;
                      default -> v.netto().atLeast();
                    }));
    return Optional.of(amounts);
  }
}
