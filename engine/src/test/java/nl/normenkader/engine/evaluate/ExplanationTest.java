package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Prose;
import org.junit.jupiter.api.Test;

/** The explanation tells every step with its exact amounts; prose stands outside it. */
class ExplanationTest {

  @Test
  void theAmountsOfTheStepsJoinUp() {
    for (Behaviour behaviour : Behaviour.all()) {
      for (Behaviour.Case one : behaviour.cases()) {
        Engine.evaluate(behaviour.compiled(), one.casus())
            .value()
            .map(Outcome::explanationTree)
            .ifPresent(tree -> joined(behaviour.name() + ": " + one.name(), tree));
      }
    }
  }

  private static void joined(String where, ExplanationNode node) {
    if (node.step() == Step.VOORZIENING) {
      node.nodes().stream()
          .filter(step -> step.amountAfter() != null)
          .reduce((earlier, later) -> later)
          .ifPresent(
              last -> assertThat(last.amountAfter()).as(where).isEqualTo(node.amountAfter()));
    }
    node.nodes().forEach(child -> joined(where, child));
  }

  @Test
  void aConsulentReadsHowItCameAbout() {
    Behaviour behaviour = Behaviour.named("bijdragen");
    Outcome outcome =
        Engine.evaluate(behaviour.compiled(), behaviour.cases().getFirst().casus()).orElseThrow();
    assertThat(Prose.text(behaviour.compiled().source(), outcome))
        .isEqualTo(
            """
            Volgens het kader past een maatwerkvoorziening. Dit is een advies: de consulent beslist.
              Er is toegang.
              Bruto: wat nodig is voordat er bijdragen af gaan.
                BI: 140 minuten per week.
                  g3: 40 minuten per week. Antwoorden: Geld: zwaar.
                  o: 100 minuten per week. Antwoorden: o: 100.
                  Opgeteld is dat 140 minuten per week.
              Tussenstand: wat overblijft na ek.
                Geld wordt lichter: van zwaar naar matig. Antwoorden: ek bij Geld: deels.
                BI: 90 minuten per week.
                  g2: 20 minuten per week. Antwoorden: Geld: zwaar.
                  o: 70 minuten per week. Antwoorden: o: 100.
                    Een deel wordt overgenomen: van 100 blijft 70 minuten per week.
                  Opgeteld is dat 90 minuten per week.
              Tussenstand: wat overblijft na mz.
                Geld wordt lichter: van matig naar licht. Antwoorden: mz bij Geld: deels.
                BI: 60 minuten per week.
                  g1: 10 minuten per week. Antwoorden: Geld: zwaar.
                  o: 50 minuten per week. Antwoorden: o: 100.
                    Een deel wordt overgenomen: van 100 blijft 50 minuten per week.
                  Opgeteld is dat 60 minuten per week.
              Netto: wat overblijft na av.
                BI: 60 minuten per week.
                  g1: 10 minuten per week. Antwoorden: Geld: zwaar.
                  o: 50 minuten per week. Antwoorden: o: 100.
                    Een deel wordt overgenomen: van 100 blijft 50 minuten per week.
                  Opgeteld is dat 60 minuten per week.
              Over de duur van BI zegt het kader niets.
            """);
  }

  @Test
  void everyStepOfEveryCaseHasItsSentence() {
    for (Behaviour behaviour : Behaviour.all()) {
      for (Behaviour.Case one : behaviour.cases()) {
        Engine.evaluate(behaviour.compiled(), one.casus())
            .value()
            .ifPresent(
                outcome ->
                    assertThat(Prose.of(behaviour.compiled().source(), outcome))
                        .as("%s: %s", behaviour.name(), one.name())
                        .isNotEmpty()
                        .allMatch(line -> line.text().endsWith("."))
                        .noneMatch(line -> line.text().contains("  ")));
      }
    }
  }
}
