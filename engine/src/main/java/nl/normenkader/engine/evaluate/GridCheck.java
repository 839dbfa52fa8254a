package nl.normenkader.engine.evaluate;

import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Voorziening;

/** Where a voorziening is not rounded, what a person fills in must lie on its step grid. */
final class GridCheck {

  private GridCheck() {}

  static void opgave(
      CompiledNormenkader kader, int opgave, long total, String place, List<Issue> issues) {
    for (CompiledOnderdeel onderdeel : kader.onderdelen()) {
      if (onderdeel.reads() == CompiledOnderdeel.Reads.OPGAVE && onderdeel.input() == opgave) {
        taken(kader, onderdeel.number(), total, place, issues);
      }
    }
  }

  static void taken(
      CompiledNormenkader kader, int onderdeel, long amount, String place, List<Issue> issues) {
    Voorziening voorziening =
        kader.source().voorzieningen().get(kader.onderdelen().get(onderdeel).voorziening());
    if (voorziening.rounding() == Voorziening.Rounding.GEEN && amount % voorziening.step() != 0) {
      issues.add(
          Issue.of(
              EvaluateIssue.OPGAVE_NIET_OP_STAP,
              place,
              amount,
              voorziening.step(),
              voorziening.name()));
    }
  }
}
