package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.normenkader.engine.casus.Bijdragen;
import nl.normenkader.engine.casus.Bijdragen.Bijdrage;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.casus.Casus.Vastgesteld;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.model.Extent;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import org.junit.jupiter.api.Test;

/** What holds for every case, tried on cases from a fixed seed. */
class DemoLawTest {

  private static final Normenkader SOURCE = DemoKader.read();
  private static final CompiledNormenkader KADER = DemoKader.compile().orElseThrow();
  private static final int CASES = 120;

  @Test
  void everyProfielIsChosenByItsOwnPattern() {
    Casus calm = DemoKader.casus("redt-het-zelf.json");
    for (Indicatieprofiel profiel : SOURCE.profielreeksen().getFirst().profielen()) {
      Outcome outcome =
          Engine.evaluate(KADER, calm.withNiveaus(onePositive(profiel))).orElseThrow();
      assertThat(outcome.profielreeksen().getFirst().nettoProfielen())
          .containsExactly(profiel.id());
    }
  }

  /**
   * The pattern of a profile; all "zelf" would be no access, so there one leefgebied is "licht".
   */
  private static Map<String, String> onePositive(Indicatieprofiel profiel) {
    Map<String, String> pattern = new LinkedHashMap<>(profiel.pattern());
    if (pattern.values().stream().allMatch("zelf"::equals)) {
      pattern.put("onderweg", "licht");
    }
    return pattern;
  }

  @Test
  void aHeavierNiveauNeverLeadsToLessSupport() {
    Random random = new Random(20260101);
    int compared = 0;
    while (compared < CASES) {
      Casus lighter = randomCasus(random);
      Casus heavier = oneHeavier(lighter, random);
      var before = Engine.evaluate(KADER, lighter).value();
      var after = Engine.evaluate(KADER, heavier).value();
      if (before.isPresent() && after.isPresent() && !before.get().voorzieningen().isEmpty()) {
        compared++;
        for (VoorzieningOutcome one : before.get().voorzieningen()) {
          VoorzieningOutcome more = after.get().voorziening(one.voorziening());
          assertThat(more.bruto().atLeast()).isGreaterThanOrEqualTo(one.bruto().atLeast());
          assertThat(more.netto().atLeast()).isGreaterThanOrEqualTo(one.netto().atLeast());
        }
      }
    }
  }

  @Test
  void nettoIsNeverAboveBrutoAndACompleteCaseLeavesNothingOpen() {
    Random random = new Random(20260202);
    int computed = 0;
    while (computed < CASES) {
      var result = Engine.evaluate(KADER, randomCasus(random));
      assertThat(result.issues())
          .allMatch(issue -> issue.location().startsWith("onmogelijkeCombinaties/"));
      if (result.value().isPresent()) {
        computed++;
        assertThat(result.orElseThrow().isComplete()).isTrue();
        assertThat(result.orElseThrow().voorzieningen())
            .allMatch(v -> v.netto().atMost() <= v.bruto().atMost());
      }
    }
  }

  private static Casus randomCasus(Random random) {
    Map<String, String> niveaus = new LinkedHashMap<>();
    SOURCE.leefgebieden().forEach(l -> niveaus.put(l.id(), one(l.niveaus(), random).id()));
    Map<String, String> factoren = new LinkedHashMap<>();
    SOURCE.factoren().forEach(f -> factoren.put(f.id(), one(f.niveaus(), random).id()));
    Map<String, String> kenmerken = new LinkedHashMap<>();
    SOURCE.kenmerken().forEach(k -> kenmerken.put(k.id(), one(k.opties(), random).id()));
    kenmerken.put("inwoner", "ja");
    if (random.nextInt(4) > 0) {
      // Most draws of these two exclude one another; without this few cases would be left.
      kenmerken.put("samenloop", "nee");
      kenmerken.put("groep-medisch-niet-mogelijk", "nee");
    }
    if (factoren.containsValue("geen-netwerk")) {
      factoren.put("belastbaarheid-netwerk", "overbelast");
    }
    Map<String, Long> aantallen = new LinkedHashMap<>();
    SOURCE
        .aantallen()
        .forEach(a -> aantallen.put(a.id(), a.min() + random.nextLong(a.max() - a.min() + 1)));
    Map<String, Bijdragen> bijdragen = new LinkedHashMap<>();
    SOURCE.stadia().forEach(stadium -> bijdragen.put(stadium.id(), randomBijdragen(random)));
    return new Casus(
        "willekeurig",
        LocalDate.of(2026, 3, 2),
        niveaus,
        factoren,
        kenmerken,
        aantallen,
        Map.of(
            "ketenoverleg", new Vastgesteld(random.nextLong(61), 2L, "vast overleg"),
            "respijt", new Vastgesteld(random.nextLong(3), null, "lucht")),
        bijdragen,
        Map.of(),
        Map.of());
  }

  private static Bijdragen randomBijdragen(Random random) {
    Map<String, Bijdrage> leefgebieden = new LinkedHashMap<>();
    SOURCE
        .leefgebieden()
        .forEach(
            l -> {
              Extent extent =
                  random.nextInt(8) == 0 ? one(List.of(Extent.values()), random) : Extent.GEEN;
              leefgebieden.put(l.id(), new Bijdrage(extent, random.nextBoolean()));
            });
    return new Bijdragen(false, leefgebieden, Map.of());
  }

  private static Casus oneHeavier(Casus casus, Random random) {
    var leefgebied = one(SOURCE.leefgebieden(), random);
    List<String> ids = leefgebied.niveaus().stream().map(Niveau::id).toList();
    int heavier = Math.min(ids.size() - 1, ids.indexOf(casus.niveaus().get(leefgebied.id())) + 1);
    Map<String, String> niveaus = new LinkedHashMap<>(casus.niveaus());
    niveaus.put(leefgebied.id(), ids.get(heavier));
    return casus.withNiveaus(niveaus);
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
