package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Signal;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The stages, the precedence of groep, the caps on dagdelen and the other rules, case by case from
 * {@code gevallen.json}. The expected values there were derived from the regulation by hand.
 */
class AwbzGevallenTest {

  @TestFactory
  Stream<DynamicTest> gevallen() {
    return ((Json.Arr) AwbzCasus.resource("gevallen.json"))
        .items().stream()
            .map(Json.Obj.class::cast)
            .map(geval -> DynamicTest.dynamicTest(text(geval, "titel"), () -> check(geval)));
  }

  private static void check(Json.Obj geval) {
    Outcome outcome =
        AwbzKader.evaluate(AwbzCasus.basis().with((Json.Obj) required(geval, "casus")));
    Json.Obj expected = (Json.Obj) required(geval, "verwacht");
    assertThat(outcome.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
        .isEqualTo(text(expected, "soort"));
    for (String voorziening : List.of("individueel", "groep")) {
      if (expected.members().get(voorziening) instanceof Json.Obj facts) {
        VoorzieningOutcome told = outcome.voorziening(voorziening);
        facts.members().forEach((fact, value) -> check(told, fact, value));
      }
    }
    if (expected.members().get("signalen") instanceof Json.Arr signals) {
      assertThat(outcome.signals())
          .extracting(Signal::element)
          .containsAll(signals.items().stream().map(s -> ((Json.Text) s).value()).toList());
    }
  }

  private static void check(VoorzieningOutcome told, String fact, Json value) {
    switch (fact) {
      case "zorgsituatie", "bruto" -> assertThat(at(told, fact)).isEqualTo(range(value));
      case "netto" -> {
        assertThat(at(told, fact)).isEqualTo(range(value));
        assertThat(told.netto()).isEqualTo(range(value));
      }
      case "omvang" -> assertThat(told.omvang()).isEqualTo(range(value));
      case "zonderMaximum" -> assertThat(told.uncapped()).isEqualTo(range(value));
      case "boven" -> assertThat(told.aboveLast()).isEqualTo(range(value));
      case "maanden" -> assertThat(told.months()).isEqualTo(range(value));
      case "klasse" ->
          assertThat(String.join(",", told.klassen())).isEqualTo(((Json.Text) value).value());
      case "variant" ->
          assertThat(String.join(",", told.variants())).isEqualTo(((Json.Text) value).value());
      default -> throw new IllegalStateException("no such fact: " + fact);
    }
  }

  /** What the regulation itself calls by this name. */
  private static WholeRange at(VoorzieningOutcome told, String meetpunt) {
    return told.rondes().stream()
        .filter(ronde -> ronde.meetpunten().contains(meetpunt))
        .findFirst()
        .orElseThrow()
        .omvang();
  }

  private static WholeRange range(Json value) {
    return WholeRange.of(((Json.Whole) value).value());
  }

  private static String text(Json.Obj object, String key) {
    return ((Json.Text) required(object, key)).value();
  }

  private static Json required(Json.Obj object, String key) {
    @Nullable Json member = object.members().get(key);
    if (member == null) {
      throw new IllegalStateException("no " + key + " in " + Map.copyOf(object.members()).keySet());
    }
    return member;
  }
}
