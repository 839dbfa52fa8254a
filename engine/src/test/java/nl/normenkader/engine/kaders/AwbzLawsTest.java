package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Klassentabel.Klasse;
import nl.normenkader.engine.outcome.OpenChoice;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every case under this kader, tried on seeded cases. */
class AwbzLawsTest {

  private static final int CASES_PER_SEED = 30;
  private static final List<String> HELP =
      List.of("gebruikelijke-zorg", "algemeen-gebruikelijk", "mantelzorg");

  static LongStream seeds() {
    return LongStream.range(0, 5);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void helpOfOthersNeverGivesMore(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < CASES_PER_SEED; i++) {
      AwbzCasus casus = withHelp(needing(random), random);
      Outcome outcome = AwbzKader.evaluate(casus);
      assertThatNettoIsNoMoreThanBruto(outcome, casus);
      for (OpenChoice choice : outcome.openChoices()) {
        AwbzCasus other = casus.keuze(choice.element(), !choice.applied());
        assertThatNettoIsNoMoreThanBruto(AwbzKader.evaluate(other), other);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsGrantedLiesInsideItsClass(long seed) {
    SplittableRandom random = new SplittableRandom(1000 + seed);
    List<Klasse> klassen = AwbzKader.KADER.klassentabellen().getFirst().klassen();
    for (int i = 0; i < CASES_PER_SEED; i++) {
      VoorzieningOutcome told = AwbzKader.evaluate(needing(random)).voorziening("individueel");
      if (told.omvang() != null && told.aboveLast() == null && told.netto().atLeast() > 0) {
        long granted = told.omvang().atLeast();
        assertThat(klassen.stream().filter(k -> k.from() <= granted && granted < k.below()))
            .extracting(Klasse::id)
            .isEqualTo(told.klassen());
      }
    }
  }

  private static void assertThatNettoIsNoMoreThanBruto(Outcome outcome, AwbzCasus casus) {
    for (VoorzieningOutcome told : outcome.voorzieningen()) {
      if (told.rondes().stream().noneMatch(VoorzieningOutcome.RondeOutcome::silent)) {
        assertThat(told.netto().atLeast())
            .as("%s in %s", told.voorziening(), casus.answers())
            .isLessThanOrEqualTo(told.bruto().atLeast());
      }
    }
  }

  /** A case that can occur, with answers of every kind. */
  private static AwbzCasus needing(SplittableRandom random) {
    AwbzCasus casus = AwbzCasus.basis();
    for (Kenmerk kenmerk : AwbzKader.KADER.kenmerken()) {
      if (!kenmerk.id().equals("grondslag") && random.nextInt(3) == 0) {
        int optie = random.nextInt(kenmerk.opties().size());
        casus = casus.kenmerk(kenmerk.id(), kenmerk.opties().get(optie).id());
      }
    }
    for (String activiteit : AwbzCasus.ACTIVITEITEN.values().stream().sorted().toList()) {
      if (random.nextBoolean()) {
        casus = casus.opgave(activiteit, random.nextInt(1, 1200));
      }
    }
    for (String goal : List.of("groep-dagprogramma", "groep-toezicht-nacht")) {
      if (random.nextInt(3) == 0) {
        casus = casus.opgave(goal, random.nextInt(1, 15));
      }
    }
    casus = random.nextBoolean() ? casus.zeerErnstig() : casus;
    return possible(casus);
  }

  /** Without the two combinations of answers that the kader calls impossible. */
  private static AwbzCasus possible(AwbzCasus casus) {
    AwbzCasus possible = casus;
    if (possible.casus().kenmerken().containsValue("tot-12-maanden")) {
      possible = possible.opgave("toezicht-onderwijs", 0);
    }
    if ("geen".equals(possible.casus().kenmerken().get("gebruikelijke-zorger"))) {
      possible = possible.kenmerk("overbelasting", "geen");
    }
    return possible;
  }

  private static AwbzCasus withHelp(AwbzCasus casus, SplittableRandom random) {
    AwbzCasus helped = casus;
    List<String> onderdelen = casus.casus().opgaven().keySet().stream().sorted().toList();
    for (String stadium : HELP) {
      String onderdeel = onderdelen.get(random.nextInt(onderdelen.size()));
      Json.Obj taken =
          new Json.Obj(
              Map.of(
                  "bedrag", new Json.Whole(random.nextInt(1, 1300)),
                  "bevestigd", new Json.Bool(random.nextBoolean())));
      Json.Obj bijdrage =
          new Json.Obj(
              Map.of(
                  "geen", new Json.Bool(false),
                  "normonderdelen", new Json.Obj(Map.of(onderdeel, taken))));
      helped =
          helped.with(new Json.Obj(Map.of("bijdragen", new Json.Obj(Map.of(stadium, bijdrage)))));
    }
    return helped;
  }
}
