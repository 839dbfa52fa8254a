package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/**
 * For how many months a voorziening is granted: what the profiel says, else the voorziening, then
 * weegfactoren, then the bounds of beleidsregels.
 *
 * @param months 0 where nothing is said about it
 */
record Looptijd(Amount months, ExplanationNode node) {

  static Looptijd of(Ronde netto, CompiledVoorziening voorziening, List<Issue> issues) {
    Conditions conditions = netto.conditions();
    List<ExplanationNode> told = new ArrayList<>();
    Amount base = base(netto, voorziening);
    Amount months = base;
    if (base.lo() > 0) {
      Amount weighed =
          base.plus(Weegsom.of(conditions, Kind.MONTHS, voorziening.number())).max(Amount.of(1));
      told.addAll(Weegsom.nodes(conditions, Kind.MONTHS, voorziening.number()));
      months = weighed;
    }
    months = bounded(netto, voorziening, months, told, issues);
    Node node =
        new Node(Step.DUUR, 1)
            .element(voorziening.address())
            .before(base)
            .after(months)
            .addAll(told);
    return new Looptijd(months, node.done());
  }

  private static Amount base(Ronde netto, CompiledVoorziening voorziening) {
    Integer own = voorziening.source().months();
    long plain = own == null ? 0 : own;
    if (voorziening.reeks() < 0) {
      return Amount.of(plain);
    }
    Profielen profielen = netto.keuzes().get(voorziening.reeks()).profielen();
    long lo = Long.MAX_VALUE;
    long hi = 0;
    for (int p = 0; p < voorziening.parts().size(); p++) {
      if (profielen.has(p)) {
        Integer said = voorziening.parts().get(p).months();
        lo = Math.min(lo, said == null ? plain : said);
        hi = Math.max(hi, said == null ? plain : said);
      }
    }
    return new Amount(lo, hi, profielen.open());
  }

  private static Amount bounded(
      Ronde netto,
      CompiledVoorziening voorziening,
      Amount start,
      List<ExplanationNode> told,
      List<Issue> issues) {
    Amount months = start;
    int certainLeast = 0;
    int certainMost = Integer.MAX_VALUE;
    for (Acting.Effect effect : netto.acting().effects()) {
      if (effect.effect().action() instanceof Action.Duration duration
          && duration.voorziening() == voorziening.number()) {
        Amount bound = months.max(Amount.of(duration.atLeast()));
        Amount after = Amount.when(effect.acts(), bound, months);
        tell(netto, effect, Step.ONDERGRENS, months, after, told);
        months = after;
        if (effect.acts().isTrue()) {
          certainLeast = Math.max(certainLeast, duration.atLeast());
          certainMost = Math.min(certainMost, duration.atMost());
        }
      }
    }
    for (Acting.Effect effect : netto.acting().effects()) {
      if (effect.effect().action() instanceof Action.Duration duration
          && duration.voorziening() == voorziening.number()) {
        Amount bound = months.min(Amount.of(duration.atMost()));
        Amount after = Amount.when(effect.acts(), bound, months);
        tell(netto, effect, Step.BOVENGRENS, months, after, told);
        months = after;
      }
    }
    if (certainLeast > certainMost) {
      issues.add(
          Issue.of(EvaluateIssue.DUUR_STRIJDIG, voorziening.address(), certainLeast, certainMost));
    }
    return months;
  }

  private static void tell(
      Ronde netto,
      Acting.Effect effect,
      Step step,
      Amount before,
      Amount after,
      List<ExplanationNode> told) {
    if (!after.equals(before)) {
      told.add(netto.acting().node(step, effect).done());
    }
  }
}
