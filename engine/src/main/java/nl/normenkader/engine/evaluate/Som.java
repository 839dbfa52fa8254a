package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledGroep;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Onderdeelgroep.Combine;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/**
 * The profile part and the onderdelen of one voorziening, added along one line. Floors and caps on
 * an onderdeel or a group are settled here, before the sum; those on the voorziening come after it.
 *
 * @see "Design decision: adr/0004-one-rounding-between-lapsing-and-limits.md"
 */
final class Som {

  private final CompiledNormenkader kader;
  private final CompiledVoorziening voorziening;
  private final Onderdelen onderdelen;
  private final Acting acting;
  private final Line line;
  private final boolean capped;
  private final boolean told;
  private final List<ExplanationNode> nodes = new ArrayList<>();
  private Truth silent = Truth.FALSE;

  /**
   * @param capped false: as if the beleidsregels had no maxima
   * @param told whether its steps are told
   */
  Som(
      Conditions conditions,
      CompiledVoorziening voorziening,
      Onderdelen onderdelen,
      Acting acting,
      Line line,
      boolean capped,
      boolean told) {
    this.kader = conditions.facts().kader();
    this.voorziening = voorziening;
    this.onderdelen = onderdelen;
    this.acting = acting;
    this.line = line;
    this.capped = capped;
    this.told = told;
  }

  /** The profile part and everything added to it; never below nothing. */
  Amount total(Amount profilePart) {
    Amount total = profilePart;
    for (int i = 0; i < voorziening.loose().size(); i++) {
      total = total.plus(onderdeel(voorziening.loose().get(i), nodes));
    }
    for (int i = 0; i < voorziening.groepen().size(); i++) {
      total = total.plus(groep(kader.groepen().get(voorziening.groepen().get(i))));
    }
    return total.max(Amount.ZERO);
  }

  /** Whether a bound on a part says that the source does not regulate it. */
  Truth silent() {
    return silent;
  }

  List<ExplanationNode> nodes() {
    return nodes;
  }

  private Amount onderdeel(int number, List<ExplanationNode> steps) {
    Amount amount = onderdelen.amount(number, line);
    if (told && onderdelen.isTold(number)) {
      steps.add(onderdelen.node(number));
    }
    return bounded(amount, Level.ONDERDEEL, number, steps);
  }

  private Amount groep(CompiledGroep groep) {
    List<ExplanationNode> parts = new ArrayList<>();
    Amount sum = Amount.ZERO;
    Amount highest = Amount.ZERO;
    Truth any = Truth.FALSE;
    for (int i = 0; i < groep.onderdelen().size(); i++) {
      int number = groep.onderdelen().get(i);
      Amount one = onderdeel(number, parts);
      sum = sum.plus(one);
      highest = highest.max(one);
      any = any.or(onderdelen.counts(number));
    }
    Amount combined =
        switch (groep.source().combine()) {
          case Combine.Sum all -> sum;
          case Combine.Highest one -> highest;
          case Combine.HighestPlusShare share ->
              sum.times(share.percentage())
                  .plus(highest.times(100L - share.percentage()))
                  .dividedBy(100);
        };
    Amount own = combined;
    Long floor = groep.floor();
    if (floor != null) {
      own = Amount.when(any, own.max(Amount.of(floor)), own);
    }
    Long cap = groep.cap();
    if (cap != null) {
      own = own.min(Amount.of(cap));
    }
    if (!parts.isEmpty()) {
      nodes.add(
          new Node(Step.GROEP, kader.denominator())
              .element(groep.address())
              .grond(groep.source().grond())
              .before(combined)
              .after(own)
              .addAll(parts)
              .done());
    }
    return bounded(own, Level.GROEP, groep.number(), nodes);
  }

  /** All floors, then all caps; inside each their order does not matter. */
  Amount bounded(Amount start, Level level, int number, List<ExplanationNode> steps) {
    Amount amount = start;
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Floor floor
          && floor.spot().level() == level
          && floor.spot().numbers().contains(number)) {
        Amount raised = amount.raisedWhenPositive(floor.amount());
        amount = tell(effect, Step.ONDERGRENS, amount, raised, steps);
      }
    }
    for (Acting.Effect effect : acting.effects()) {
      if (capped
          && effect.effect().action() instanceof Action.Cap cap
          && cap.spot().level() == level
          && cap.spot().numbers().contains(number)) {
        if (cap.maximum().silent()) {
          silent = silent.or(effect.acts().and(amount.isPositive()));
        } else {
          Amount lowered = amount.min(Amount.of(cap.maximum().amount()));
          amount = tell(effect, Step.BOVENGRENS, amount, lowered, steps);
        }
      }
    }
    return amount;
  }

  private Amount tell(
      Acting.Effect effect, Step step, Amount before, Amount bounded, List<ExplanationNode> steps) {
    Amount after = Amount.when(effect.acts(), bounded, before);
    if (told && !after.equals(before)) {
      steps.add(acting.node(step, effect).before(before).after(after).done());
    }
    return after;
  }
}
