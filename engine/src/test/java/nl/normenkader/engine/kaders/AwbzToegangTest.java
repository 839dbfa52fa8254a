package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Bijlage 6 §3: who has access, and what is asked before it is known. */
class AwbzToegangTest {

  private static final List<String> TERREINEN =
      List.of(
          "sociale-redzaamheid",
          "bewegen-en-verplaatsen",
          "probleemgedrag",
          "psychisch-functioneren",
          "geheugen-en-orientatie");

  @ParameterizedTest(name = "{0}, {1} {2}, baby {3}, zorg {4}, overbelast {5}: {6}")
  @CsvFileSource(resources = "/kaders/awbz/toegang.csv", delimiter = ';', numLinesToSkip = 3)
  void accessOnOneTerreinOrByAnException(
      String grondslag,
      String terrein,
      String niveau,
      String baby,
      String zorg,
      String overbelast,
      String toegang) {
    AwbzCasus casus = AwbzCasus.basis().opgave("structuur", 60).kenmerk("grondslag", grondslag);
    for (String other : TERREINEN) {
      casus = casus.niveau(other, other.equals(terrein) ? niveau : "geen");
    }
    casus =
        casus
            .kenmerk("leeftijdsgroep", baby.equals("ja") ? "tot-12-maanden" : "kind")
            .kenmerk("zorg-en-permanent-toezicht", zorg)
            .kenmerk("overbelasting", overbelast.equals("ja") ? "niet-zelf-op-te-lossen" : "geen");
    Outcome outcome = AwbzKader.evaluate(casus);
    assertThat(outcome.kind())
        .isEqualTo(toegang.equals("ja") ? Outcome.Kind.MAATWERK : Outcome.Kind.GEEN_TOEGANG);
  }

  @Test
  void highScoresOnTheFiveFieldsGiveNoAccess() {
    AwbzCasus casus = AwbzCasus.basis().opgave("structuur", 60).zeerErnstig();
    for (String terrein : TERREINEN) {
      casus = casus.niveau(terrein, "licht");
    }
    assertThat(AwbzKader.evaluate(casus).kind()).isEqualTo(Outcome.Kind.GEEN_TOEGANG);
  }

  @Test
  void whatIsNotAskedYetKeepsTheOutcomeOpenAndIsNamed() {
    AwbzCasus casus = AwbzCasus.basis().opgave("structuur", 60);
    Outcome outcome = AwbzKader.evaluate(casus.without("kenmerken", "grondslag"));
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.ONVOLLEDIG);
    assertThat(outcome.openQuestions()).containsExactly("kenmerken/grondslag");
    Outcome oefenen = AwbzKader.evaluate(casus.without("opgaven", "oefenen"));
    assertThat(oefenen.kind()).isEqualTo(Outcome.Kind.ONVOLLEDIG);
    assertThat(oefenen.possibleKinds()).containsExactly(Outcome.Kind.MAATWERK);
    assertThat(oefenen.openQuestions()).containsExactly("opgaven/oefenen");
  }

  @Test
  void answersThatCannotGoTogetherAreRefusedWithTheReason() {
    AwbzCasus baby =
        AwbzCasus.basis()
            .kenmerk("leeftijdsgroep", "tot-12-maanden")
            .opgave("toezicht-onderwijs", 60);
    assertThat(AwbzKader.tryEvaluate(baby.casus()).issues())
        .extracting(Issue::arguments)
        .anySatisfy(arguments -> assertThat(String.join(" ", arguments)).contains("12 maanden"));
    AwbzCasus alone =
        AwbzCasus.basis()
            .kenmerk("gebruikelijke-zorger", "geen")
            .kenmerk("overbelasting", "zelf-op-te-lossen");
    assertThat(AwbzKader.tryEvaluate(alone.casus()).value()).isEmpty();
  }
}
