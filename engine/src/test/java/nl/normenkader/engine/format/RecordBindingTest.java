package nl.normenkader.engine.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Leefgebied;
import org.junit.jupiter.api.Test;

class RecordBindingTest {

  private static final String LEEFGEBIED =
      """
      {"id": "geld", "naam": "Geld", "omschrijving": "Omgaan met geld", "zwareKant": "laatste",
       "niveaus": [
         {"id": "geen", "naam": "Geen", "definitie": "Het gaat goed."},
         {"id": "zwaar", "naam": "Zwaar", "definitie": "Het gaat niet."}],
       "voorbeeldvragen": ["Hoe betaalt u uw rekeningen?"],
       "grond": {"vindplaats": "§2"}}
      """;

  @Test
  void whatWasReadIsWrittenTheSameWay() {
    Json json = JsonReader.read(LEEFGEBIED).orElseThrow();
    Leefgebied read = RecordBinding.read(Leefgebied.class, json).orElseThrow();
    assertThat(read.heavyEnd()).isEqualTo(Leefgebied.HeavyEnd.LAATSTE);
    assertThat(read.questions()).containsExactly("Hoe betaalt u uw rekeningen?");
    assertThat(read.aandachtspunten()).isEmpty();
    assertThat(RecordBinding.write(read)).isEqualTo(json);
  }

  @Test
  void aKindOfASealedTypeIsToldBySoort() {
    Json json =
        JsonReader.read(
                """
                {"soort": "alle", "voorwaarden": [
                  {"soort": "niet", "voorwaarde": {"soort": "kenmerk-is", "kenmerk": "ptz", "in": ["ja"]}},
                  {"soort": "gewogen-som", "gewichten": {"geld": 2, "dag": 1}, "stand": "bruto", "minstens": 3}]}
                """)
            .orElseThrow();
    Condition read = RecordBinding.read(Condition.class, json).orElseThrow();
    assertThat(read).isInstanceOf(Condition.AllOf.class);
    assertThat(
            RecordBinding.read(Condition.class, RecordBinding.write((Record) read)).orElseThrow())
        .isEqualTo(read);
  }

  @Test
  void everyProblemIsToldAtOnceWithItsPlace() {
    Json json =
        JsonReader.read(
                """
                {"id": "Geld!", "naam": " ", "omschrijving": 3, "zwareKant": "midden",
                 "niveaus": [{"id": "geen", "naam": "Geen"}], "kleur": "rood"}
                """)
            .orElseThrow();
    List<Issue> issues = RecordBinding.read(Leefgebied.class, json).issues();
    assertThat(issues)
        .extracting(issue -> issue.code().id() + " " + issue.location())
        .containsExactly(
            "veld-onbekend /kleur",
            "id-ongeldig /id",
            "tekst-leeg /naam",
            "veld-verkeerde-soort /omschrijving",
            "waarde-onbekend /zwareKant",
            "veld-ontbreekt /niveaus/0");
    assertThat(IssuePage.render(issues.get(4)))
        .contains("midden")
        .contains("eerste, laatste")
        .contains("/zwareKant");
  }

  @Test
  void anUnknownKindNamesTheKindsThereAre() {
    Json json = JsonReader.read("{\"soort\": \"verdubbelen\"}").orElseThrow();
    List<Issue> issues = RecordBinding.read(Effect.class, json).issues();
    assertThat(issues).hasSize(1);
    assertThat(issues.getFirst().arguments().get(1)).contains("uitsluiten", "voorrang");
  }

  @Test
  void amountsAreExact() {
    Bedrag third = RecordBinding.read(Bedrag.class, fraction(2, 104)).orElseThrow();
    assertThat(third).isEqualTo(new Bedrag(1, 52));
    assertThat(third.toJson()).isEqualTo(fraction(1, 52));
    assertThat(RecordBinding.read(Bedrag.class, fraction(1, 0)).issues())
        .extracting(issue -> issue.code().id())
        .containsExactly("bedrag-ongeldig");
  }

  @Test
  void aCasusWithDatesAndMapsComesBackTheSame() {
    Json json =
        JsonReader.read(
                """
                {"id": "Z2026-0012", "peildatum": "2026-02-01", "niveaus": {"geld": "zwaar"},
                 "aantallen": {"kamers": 4},
                 "opgaven": {"regie": {"bedrag": 30, "keer": 3, "reden": "drie keer per week"}},
                 "bijdragen": {"mantelzorg": {"geen": true}}}
                """)
            .orElseThrow();
    Casus casus = RecordBinding.read(Casus.class, json).orElseThrow();
    assertThat(RecordBinding.write(casus)).isEqualTo(json);
  }

  private static Json fraction(long teller, long noemer) {
    return new Json.Obj(java.util.Map.of())
        .with("teller", new Json.Whole(teller))
        .with("noemer", new Json.Whole(noemer));
  }
}
