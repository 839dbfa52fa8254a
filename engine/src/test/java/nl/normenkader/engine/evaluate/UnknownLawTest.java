package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Outcome.Kind;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A partly filled case never claims less than is possible: laws over drawn kaders and cases. */
class UnknownLawTest {

  private static final int KADERS = 40;
  private static final int CASES = 3;

  @Test
  void whatIsStillPossibleContainsEveryCompletion() {
    Json.Obj basis = Behaviour.named("onderdelen").kader();
    int sound = 0;
    int compared = 0;
    for (long seed = 0; sound < KADERS; seed++) {
      Json.Obj drawn = new RandomKader(seed).draw(basis);
      @Nullable CompiledNormenkader kader = Behaviour.compile(drawn).value().orElse(null);
      if (kader != null) {
        sound++;
        for (int i = 0; i < CASES; i++) {
          compared += hold("kader " + seed + ", casus " + i, kader, drawn, seed * 31 + i);
        }
      }
    }
    assertThat(compared).isGreaterThan(2_000);
  }

  private static int hold(String name, CompiledNormenkader kader, Json.Obj drawn, long seed) {
    RandomCases cases = new RandomCases(seed, drawn);
    Checked<Outcome> partial = Engine.evaluate(kader, cases.partial());
    Map<String, List<Object>> byOpenAnswers = new LinkedHashMap<>();
    int compared = 0;
    for (Map.Entry<Map<String, String>, Casus> one : cases.completions().entrySet()) {
      @Nullable Outcome full = Engine.evaluate(kader, one.getValue()).value().orElse(null);
      if (full == null) {
        continue;
      }
      String where = name + ", aangevuld met " + one.getKey();
      compared++;
      known(where, full);
      @Nullable Outcome possible = partial.value().orElse(null);
      if (possible == null) {
        assertThat(full.kind()).as("%s: %s", where, partial.issues()).isEqualTo(Kind.GEEN_TOEGANG);
        continue;
      }
      contained(where, possible, full);
      Map<String, String> open = new LinkedHashMap<>(one.getKey());
      open.keySet().removeIf(question -> !isOpen(possible, question));
      List<Object> essence = essence(full);
      List<Object> other = byOpenAnswers.putIfAbsent(open.toString(), essence);
      assertThat(other == null ? essence : other)
          .as("%s: only what is said to be open (%s) can matter", where, possible.openQuestions())
          .isEqualTo(essence);
    }
    return compared;
  }

  private static boolean isOpen(Outcome outcome, String question) {
    return outcome.openQuestions().stream()
        .anyMatch(open -> open.equals(question) || open.startsWith(question + "/"));
  }

  /** When all is known, everything is one value; only a tie can be left to a person. */
  private static void known(String where, Outcome full) {
    assertThat(full.openQuestions()).as(where).isSubsetOf("gekozenProfielen/r");
    if (full.openQuestions().isEmpty()) {
      assertThat(full.kind()).as(where).isNotEqualTo(Kind.ONVOLLEDIG);
      for (VoorzieningOutcome one : full.voorzieningen()) {
        assertThat(one.netto().isKnown() && one.bruto().isKnown()).as(where).isTrue();
        assertThat(one.rondes()).as(where).allMatch(ronde -> ronde.omvang().isKnown());
        assertThat(one.uncapped().isKnown()).as(where).isTrue();
      }
    }
  }

  private static void contained(String where, Outcome possible, Outcome full) {
    assertThat(possible.possibleKinds()).as(where).containsAll(full.possibleKinds());
    for (ReeksOutcome reeks : full.profielreeksen()) {
      ReeksOutcome wide = possible.profielreeksen().getFirst();
      assertThat(wide.nettoProfielen()).as(where).containsAll(reeks.nettoProfielen());
      assertThat(wide.brutoProfielen()).as(where).containsAll(reeks.brutoProfielen());
    }
    for (VoorzieningOutcome one : full.voorzieningen()) {
      VoorzieningOutcome wide = possible.voorziening(one.voorziening());
      String at = where + " " + one.voorziening();
      inside(at + " netto", wide.netto(), one.netto());
      inside(at + " bruto", wide.bruto(), one.bruto());
      inside(at + " deduction", wide.deduction(), one.deduction());
      inside(at + " uncapped", wide.uncapped(), one.uncapped());
      inside(at + " room", wide.room(), one.room());
      for (int i = 0; i < one.rondes().size(); i++) {
        inside(at + " ronde " + i, wide.rondes().get(i).omvang(), one.rondes().get(i).omvang());
      }
      if (!wide.klassen().isEmpty() || !one.klassen().isEmpty()) {
        assertThat(wide.klassen()).as(at).containsAll(one.klassen());
      }
      if (one.months() != null) {
        assertThat(wide.months()).as(at).isNotNull();
        inside(at + " months", java.util.Objects.requireNonNull(wide.months()), one.months());
      }
      assertThat(wide.variants()).as(at).containsAll(one.variants());
      assertThat(wide.plain() || !one.plain()).as(at).isTrue();
    }
  }

  private static void inside(String where, WholeRange wide, WholeRange one) {
    assertThat(wide.atLeast()).as(where).isLessThanOrEqualTo(one.atLeast());
    assertThat(wide.atMost()).as(where).isGreaterThanOrEqualTo(one.atMost());
  }

  private static List<Object> essence(Outcome outcome) {
    return List.of(
        outcome.kind(),
        outcome.possibleKinds(),
        outcome.profielreeksen().stream().map(ReeksOutcome::nettoProfielen).toList(),
        outcome.voorzieningen().stream()
            .map(
                v ->
                    v.netto()
                        + " "
                        + v.bruto()
                        + " "
                        + v.klassen()
                        + v.months()
                        + v.variants()
                        + v.iwmo())
            .toList());
  }
}
