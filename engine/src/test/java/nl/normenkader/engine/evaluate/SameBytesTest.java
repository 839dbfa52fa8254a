package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.OutcomeJson;
import org.junit.jupiter.api.Test;

/** The bytes of an outcome hang on the configuration and the casus, and on nothing else. */
class SameBytesTest {

  @Test
  void localeAndTimeZoneChangeNoByte() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<String> here = everything();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(everything()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> everything() {
    List<String> texts = new ArrayList<>();
    for (Behaviour behaviour : Behaviour.all()) {
      for (Behaviour.Case one : behaviour.cases()) {
        texts.add(text(behaviour.kader(), one));
      }
    }
    return texts;
  }

  private static String text(Json.Obj kader, Behaviour.Case one) {
    return Engine.evaluate(Behaviour.compile(kader).orElseThrow(), one.casus())
        .value()
        .map(outcome -> new String(OutcomeJson.bytes(outcome, true), StandardCharsets.UTF_8))
        .orElse("");
  }

  @Test
  void renumberingArticlesAndReorderingRulesChangesNoByte() {
    for (Behaviour behaviour : Behaviour.all()) {
      Json.Obj kader = behaviour.kader();
      if (kader.members().get("beleidsregels") instanceof Json.Arr regels) {
        List<Json> shuffled = new ArrayList<>();
        for (Json regel : regels.items()) {
          Json.Obj renumbered = (Json.Obj) regel;
          if (renumbered.members().get("effecten") instanceof Json.Arr effects) {
            List<Json> reversed = new ArrayList<>(effects.items());
            Collections.reverse(reversed);
            renumbered = renumbered.with("effecten", new Json.Arr(reversed));
          }
          shuffled.add(0, renumbered.with("artikel", new Json.Text("99")));
        }
        Json.Obj other = kader.with("beleidsregels", new Json.Arr(shuffled));
        for (Behaviour.Case one : behaviour.cases()) {
          assertThat(text(other, one)).as("%s", one.name()).isEqualTo(text(kader, one));
        }
      }
    }
  }

  @Test
  void theExplanationCanBeLeftOutAndNothingElseChanges() {
    Behaviour behaviour = Behaviour.named("weegfactoren");
    Outcome outcome =
        Engine.evaluate(behaviour.compiled(), behaviour.cases().getFirst().casus()).orElseThrow();
    Json.Obj explained = OutcomeJson.json(outcome, true);
    assertThat(explained.members()).containsKey("uitlegboom");
    assertThat(OutcomeJson.json(outcome, false)).isEqualTo(explained.without("uitlegboom"));
  }

  @Test
  void theReceiptNamesWhatItWasComputedWith() {
    Behaviour behaviour = Behaviour.named("weegfactoren");
    Behaviour.Case one = behaviour.cases().getFirst();
    Outcome outcome = Engine.evaluate(behaviour.compiled(), one.casus()).orElseThrow();
    assertThat(outcome.receipt().configurationHash()).isEqualTo(behaviour.compiled().hash().text());
    assertThat(outcome.receipt().casusHash())
        .startsWith("sha256:")
        .isNotEqualTo(
            Engine.evaluate(behaviour.compiled(), behaviour.cases().get(1).casus())
                .orElseThrow()
                .receipt()
                .casusHash());
    assertThat(outcome.receipt().rekenregels()).isEqualTo(1);
    assertThat(outcome.receipt().peildatum()).isEqualTo(one.casus().peildatum());
  }
}
