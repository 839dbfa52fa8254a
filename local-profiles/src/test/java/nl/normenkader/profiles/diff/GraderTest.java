package nl.normenkader.profiles.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.SmallKader;
import org.junit.jupiter.api.Test;

class GraderTest {

  private static final String BAND =
      "profielreeksen/individueel/profielen/p1/bandbreedtes/begeleiding";

  private final BaseKader base = SmallKader.base();

  private GradedChange only(String place, Json value) {
    return only(base.tree().with(Place.of(place), value));
  }

  private GradedChange only(ElementTree wordt) {
    List<GradedChange> changes =
        WasWordt.of(base, base.tree(), Resolver.resolve(wordt, List.of()), Map.of()).changes();
    assertThat(changes).hasSize(1);
    return changes.getFirst();
  }

  @Test
  void theMarginCountsWhereTheBaseSaysNothing() {
    // 10 % around 120 is 108 up to 132.
    assertThat(only(BAND + "#max", new Json.Whole(132)).grading().grade())
        .isEqualTo(Grade.BINNEN_MARGE);
    assertThat(only(BAND + "#max", new Json.Whole(133)).grading().grade())
        .isEqualTo(Grade.BUITEN_MARGE);
    assertThat(only(BAND + "#max", new Json.Whole(133)).isLokaleAfwijking()).isFalse();
  }

  @Test
  void theBoundsOfTheBaseGoBeforeTheMargin() {
    assertThat(only(BAND + "#norm", new Json.Whole(300)).grading().grade())
        .isEqualTo(Grade.BINNEN_MARGE);
    GradedChange beyond = only(BAND + "#norm", new Json.Whole(301));
    assertThat(beyond.grading().grade()).isEqualTo(Grade.BUITEN_MARGE);
    assertThat(beyond.isLokaleAfwijking()).isTrue();
  }

  @Test
  void wordsAreBenamingAlsoWhereTheBaseIsClosed() {
    GradedChange change = only("fasen/f1#naam", new Json.Text("Uitzoeken"));
    assertThat(change.grading().grade()).isEqualTo(Grade.BENAMING);
    assertThat(change.isLokaleAfwijking()).isTrue();
    assertThat(change.sentence())
        .isEqualTo("De naam van de fase ‘Uitzoeken’ was ‘Onderzoek’ en wordt ‘Uitzoeken’.");
  }

  @Test
  void whereTheBaseCanBeExtendedSomethingNewIsWithinTheMargin() {
    ElementAddress list = ElementAddress.of("leefgebieden");
    List<Json.Obj> elements = new java.util.ArrayList<>(base.tree().elements(list));
    elements.add(
        elements
            .getFirst()
            .with("id", new Json.Text("gm9901:vervoer"))
            .with("naam", new Json.Text("Vervoer")));
    GradedChange change = only(base.tree().withElements(list, elements));
    assertThat(change.grading().grade()).isEqualTo(Grade.BINNEN_MARGE);
    assertThat(change.sentence()).isEqualTo("Het leefgebied ‘Vervoer’ is nieuw.");
  }

  @Test
  void sentencesCarryNamesUnitsWasAndWordt() {
    GradedChange change = only(BAND + "#norm", new Json.Whole(105));
    assertThat(change.sentence())
        .isEqualTo(
            "De norm van de bandbreedte voor ‘Begeleiding individueel’ van het profiel ‘Lichte"
                + " steun’ van de profielreeks ‘Individueel’ gaat van 90 minuten per week naar 105"
                + " minuten per week.");
    assertThat(change.was()).isEqualTo("90 minuten per week");
    assertThat(change.wordt()).isEqualTo("105 minuten per week");
    assertThat(change.topic()).isEqualTo(Topic.PROFIELEN);
  }

  @Test
  void aConditionIsTold() {
    GradedChange change =
        only(
            "beleidsregels/b1#voorwaarde",
            new Json.Obj(
                Map.of(
                    "soort", new Json.Text("factor-is"),
                    "factor", new Json.Text("motivatie"),
                    "in", new Json.Arr(List.of(new Json.Text("weinig"))))));
    assertThat(change.wordt()).isEqualTo("‘Motivatie’ is weinig");
  }

  @Test
  void equallySpecificStatementsThatDifferAreAmbiguous() {
    // r2 says uitbreidbaar for the list; an element below it is reached by the same statement only.
    assertThat(base.wijzigingsruimten().at(Place.of("leefgebieden/wonen#naam")))
        .isInstanceOf(RuimteLookup.Stated.class);
    assertThat(base.wijzigingsruimten().at(Place.of("leefgebieden/geld#zwareKant")).isGesloten())
        .isTrue();
    assertThat(base.wijzigingsruimten().at(Place.of("voorzieningen/begeleiding#stap")))
        .isInstanceOf(RuimteLookup.Unstated.class);
  }
}
