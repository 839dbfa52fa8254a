package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.ReeksOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;

/** Holds an outcome against what was worked out by hand, with the arithmetic beside it. */
final class WorkedOut {

  private static final WholeRange NOTHING = WholeRange.of(0);

  private WorkedOut() {}

  static void same(Outcome outcome, Json.Obj expected) {
    assertThat(((Json.Arr) member(expected, "rekenwijze")).items()).isNotEmpty();
    assertThat(word(outcome.kind().name())).isEqualTo(DemoKader.text(expected, "soort"));
    assertThat(outcome.openQuestions()).isEmpty();
    if (outcome.kind() == Outcome.Kind.GEEN_TOEGANG) {
      assertThat(outcome.voorzieningen()).isEmpty();
      return;
    }
    Map<String, Json> profielen = ((Json.Obj) member(expected, "profielen")).members();
    for (ReeksOutcome reeks : outcome.profielreeksen()) {
      Json.Obj profiel = (Json.Obj) profielen.get(reeks.profielreeks());
      assertThat(reeks.brutoProfielen()).containsExactly(DemoKader.text(profiel, "bruto"));
      assertThat(reeks.nettoProfielen()).containsExactly(DemoKader.text(profiel, "netto"));
    }
    Map<String, Json> amounts = ((Json.Obj) member(expected, "voorzieningen")).members();
    for (VoorzieningOutcome voorziening : outcome.voorzieningen()) {
      if (amounts.get(voorziening.voorziening()) instanceof Json.Obj amount) {
        same(voorziening, amount);
      } else {
        assertThat(voorziening.bruto()).as(voorziening.voorziening()).isEqualTo(NOTHING);
        assertThat(voorziening.netto()).as(voorziening.voorziening()).isEqualTo(NOTHING);
      }
    }
  }

  private static void same(VoorzieningOutcome voorziening, Json.Obj amount) {
    String id = voorziening.voorziening();
    assertThat(voorziening.bruto()).as(id).isEqualTo(number(amount, "bruto"));
    assertThat(voorziening.netto()).as(id).isEqualTo(number(amount, "netto"));
    assertThat(voorziening.omvang()).as(id).isEqualTo(number(amount, "netto"));
    if (amount.members().containsKey("maanden")) {
      assertThat(voorziening.months()).as(id).isEqualTo(number(amount, "maanden"));
    }
    if (amount.members().containsKey("klasse")) {
      assertThat(voorziening.klassen()).containsExactly(DemoKader.text(amount, "klasse"));
    }
    if (!voorziening.netto().equals(NOTHING)) {
      assertThat(voorziening.variants())
          .as(id)
          .isEqualTo(
              amount.members().containsKey("variant")
                  ? List.of(DemoKader.text(amount, "variant"))
                  : List.of());
    }
  }

  private static WholeRange number(Json.Obj amount, String key) {
    return WholeRange.of(((Json.Whole) member(amount, key)).value());
  }

  private static Json member(Json.Obj object, String key) {
    Json member = object.members().get(key);
    if (member == null) {
      throw new IllegalStateException("no " + key);
    }
    return member;
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
