package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.kaders.PartialCases.Partial;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Partial cases of the shipped kaders against all their completions: what is said to be possible
 * holds every one of them, and after going through the answers each bound is reached by one.
 */
class TightnessTest {
  @ParameterizedTest
  @ValueSource(strings = {"awbz-begeleiding/2014", "demo-begeleiding/1.0", "demo-huishouden/1.0"})
  void aBoundIsAnOutcomeOfSomeCompletion(String name) {
    hold(name, 1, 12);
  }

  @Tag("lang")
  @ParameterizedTest
  @ValueSource(strings = {"awbz-begeleiding/2014", "demo-begeleiding/1.0", "demo-huishouden/1.0"})
  void soItIsForManyCases(String name) {
    hold(name, 20, 128);
  }

  private static void hold(String name, int perExample, int most) {
    LockedConfiguration locked = ShippedKaders.get().find(name).orElseThrow().locked();
    CompiledNormenkader kader = Compiler.compile(locked.kader(), locked.hash()).orElseThrow();
    Random random = new Random(perExample);
    int ranges = 0;
    for (Casus full : examples(name)) {
      if (!Engine.evaluate(kader, full).orElseThrow().isComplete()) {
        continue;
      }
      PartialCases cases = new PartialCases(locked.kader(), full);
      for (int i = 0; i < perExample; i++) {
        ranges += compare(name, kader, cases.draw(random, 1 + i % 4, most));
      }
    }
    assertThat(ranges).as(name).isGreaterThan(perExample);
  }

  private static int compare(String name, CompiledNormenkader kader, Partial partial) {
    List<Outcome> all = new ArrayList<>();
    for (Casus one : partial.completions()) {
      Checked<Outcome> full = Engine.evaluate(kader, one);
      full.value().ifPresent(all::add);
    }
    @org.jspecify.annotations.Nullable Outcome narrow = Engine.narrow(kader, partial.casus()).value().orElse(null);
    if (narrow == null || all.isEmpty()) {
      return 0;
    }
    Outcome wide = Engine.evaluate(kader, partial.casus()).orElseThrow();
    int ranges = 0;
    for (VoorzieningOutcome one : narrow.voorzieningen()) {
      String where = name + " without " + partial.gone() + ": " + one.voorziening();
      WholeRange netto = hull(all, one.voorziening(), VoorzieningOutcome::netto, true);
      assertThat(one.netto()).as("%s netto", where).isEqualTo(netto);
      contains(where, wide.voorziening(one.voorziening()).netto(), netto);
      if (all.stream().noneMatch(o -> o.voorzieningen().isEmpty())) {
        WholeRange bruto = hull(all, one.voorziening(), VoorzieningOutcome::bruto, false);
        assertThat(one.bruto()).as("%s bruto", where).isEqualTo(bruto);
        contains(where, wide.voorziening(one.voorziening()).bruto(), bruto);
      }
      ranges += netto.isKnown() ? 0 : 1;
    }
    assertThat(narrow.possibleKinds())
        .as("%s without %s", name, partial.gone())
        .containsAll(all.stream().flatMap(o -> o.possibleKinds().stream()).distinct().toList());
    return ranges;
  }

  private static void contains(String where, WholeRange wide, WholeRange narrow) {
    assertThat(wide.contains(narrow.atLeast()) && wide.contains(narrow.atMost()))
        .as(where)
        .isTrue();
  }

  /** Over all completions; without access there are no voorzieningen, and nothing is granted. */
  private static WholeRange hull(
      List<Outcome> all,
      String voorziening,
      Function<VoorzieningOutcome, WholeRange> part,
      boolean nothingWithoutAccess) {
    List<WholeRange> ranges =
        all.stream()
            .filter(o -> nothingWithoutAccess || !o.voorzieningen().isEmpty())
            .map(
                o ->
                    o.voorzieningen().isEmpty()
                        ? WholeRange.of(0)
                        : part.apply(o.voorziening(voorziening)))
            .toList();
    return new WholeRange(
        ranges.stream().mapToLong(WholeRange::atLeast).min().orElseThrow(),
        ranges.stream().mapToLong(WholeRange::atMost).max().orElseThrow());
  }

  private static List<Casus> examples(String name) {
    String folder = "/voorbeelden/" + name.split("/")[0] + "/";
    return ((Json.Arr) AwbzCasus.json(folder + "index.json"))
        .items().stream()
            .map(row -> ((Json.Obj) row).members().get("bestand"))
            .map(file -> file instanceof Json.Text text ? text.value() : "")
            .map(
                file ->
                    RecordBinding.read(Casus.class, AwbzCasus.json(folder + file)).orElseThrow())
            .filter(casus -> casus.bijdragen().size() > 2)
            .toList();
  }
}
