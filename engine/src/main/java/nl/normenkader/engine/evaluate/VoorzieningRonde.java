package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledMaximum;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Voorziening.Rounding;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/** One voorziening at one point of the computation. */
final class VoorzieningRonde {

  private final Conditions conditions;
  private final CompiledNormenkader kader;
  private final CompiledVoorziening voorziening;
  private final Acting acting;
  private final Bars bars;
  private final Onderdelen onderdelen;
  private final ProfielDeel part;
  private final Map<Line, Amount> amounts = new EnumMap<>(Line.class);
  private final Amount uncapped;
  private final List<ExplanationNode> nodes = new ArrayList<>();
  private final List<CompiledTabel.Rij> rows = new ArrayList<>();
  private Truth silent = Truth.FALSE;

  VoorzieningRonde(
      Conditions conditions,
      CompiledVoorziening voorziening,
      List<Profielen> profielen,
      Acting acting,
      Bars bars,
      Onderdelen onderdelen) {
    this.conditions = conditions;
    this.kader = conditions.facts().kader();
    this.voorziening = voorziening;
    this.acting = acting;
    this.bars = bars;
    this.onderdelen = onderdelen;
    this.part = new ProfielDeel(conditions, voorziening, profielen);
    for (Line line : Line.values()) {
      amounts.put(line, compute(line, true, line == Line.NORM));
    }
    this.uncapped = compute(Line.NORM, false, false);
  }

  private Amount compute(Line line, boolean capped, boolean told) {
    Truth barred = barred();
    Som som = new Som(conditions, voorziening, onderdelen, acting, line, capped, told);
    Amount profile = Amount.when(barred, Amount.ZERO, part.amount(line));
    Amount exact = som.total(profile);
    List<ExplanationNode> steps = som.nodes();
    if (told) {
      steps.addAll(0, bars.nodes(voorziening.number()));
      if (!barred.isTrue()) {
        steps.addAll(bars.nodes(voorziening.number()).size(), part.nodes());
      }
    }
    Amount rounded =
        voorziening.source().rounding() == Rounding.OMHOOG
            ? exact.roundedUp(voorziening.step())
            : exact;
    if (!exact.isSomething().isFalse()) {
      steps.add(new Node(Step.OPTELLING, kader.denominator()).after(exact).done());
    }
    if (!rounded.equals(exact)) {
      steps.add(
          new Node(Step.AFRONDING, kader.denominator())
              .element(voorziening.address())
              .with("stap", voorziening.source().step())
              .before(exact)
              .after(rounded)
              .done());
    }
    Amount required = required(rounded, barred, steps);
    Amount bounded = som.bounded(required, Level.VOORZIENING, voorziening.number(), steps);
    if (capped) {
      bounded = tables(bounded, steps, told);
    }
    if (told) {
      silent = silent.or(som.silent()).and(barred.not());
      nodes.addAll(steps);
    }
    return bounded;
  }

  private Amount required(Amount start, Truth barred, List<ExplanationNode> steps) {
    Amount amount = start;
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Require require
          && require.voorziening() == voorziening.number()) {
        Truth acts = effect.acts().and(barred.not());
        Amount after = Amount.when(acts, amount.max(Amount.of(require.amount())), amount);
        if (!after.equals(amount)) {
          steps.add(acting.node(Step.VERPLICHT, effect).before(amount).after(after).done());
        }
        amount = after;
      }
    }
    return amount;
  }

  private Amount tables(Amount start, List<ExplanationNode> steps, boolean told) {
    Amount amount = start;
    for (CompiledTabel tabel : kader.tabellen()) {
      if (tabel.voorziening() == voorziening.number()) {
        Combinaties combinaties = new Combinaties(conditions, acting, tabel, onderdelen);
        Amount after = combinaties.capped(amount);
        if (told) {
          silent = silent.or(combinaties.silent());
          rows.addAll(combinaties.rows());
          if (combinaties.speaks()) {
            steps.add(combinaties.node(amount, after).done());
          }
        }
        amount = after;
      }
    }
    return amount;
  }

  /** The rows of combination tables that are or may be read here. */
  List<CompiledTabel.Rij> rows() {
    return rows;
  }

  CompiledVoorziening voorziening() {
    return voorziening;
  }

  /** After the beleidsregels. */
  Amount amount(Line line) {
    Amount amount = amounts.get(line);
    if (amount == null) {
      throw new IllegalStateException("every line has its amount");
    }
    return amount;
  }

  /** A cap on several voorzieningen together, or the round after this one, settled this. */
  void settle(Line line, Amount amount) {
    amounts.put(line, amount);
  }

  /**
   * The maxima here leave at least what remains after the next stadium, as far as it was there
   * without them.
   */
  void spare(Amount later) {
    Amount before = amount(Line.NORM);
    Amount after = before.max(uncapped.min(later));
    settle(Line.NORM, after);
    if (after.lo() != before.lo() || after.hi() != before.hi()) {
      tell(new Node(Step.GESPAARD, kader.denominator()).before(before).after(after).done());
    }
  }

  void tell(ExplanationNode node) {
    nodes.add(node);
  }

  /** As it would be without the maxima of the beleidsregels. */
  Amount uncapped() {
    return uncapped;
  }

  /** Whether the source does not regulate the omvang here. */
  Truth silent() {
    return silent;
  }

  void silence(Truth more) {
    silent = silent.or(more);
  }

  Truth barred() {
    return bars.voorziening(voorziening.number());
  }

  /** Whether something was needed that a rule, a condition beforehand or a maximum took away. */
  Truth refused() {
    Truth refused = barred().and(part.amount(Line.NORM).isPositive()).or(cappedAway());
    for (int i = 0; i < voorziening.onderdelen().size(); i++) {
      refused = refused.or(onderdelen.refused(voorziening.onderdelen().get(i)));
    }
    return refused;
  }

  /** Whether a maximum of nothing, or one shared with others, left nothing of what was needed. */
  private Truth cappedAway() {
    Amount amount = amount(Line.NORM);
    if (!canCapToNothing() || uncapped.isPositive().isFalse()) {
      return Truth.FALSE;
    }
    return uncapped.isKnown() && amount.isKnown()
        ? Truth.of(amount.hi() == 0)
        : Truth.unknown(uncapped.open().with(amount.open()));
  }

  private boolean canCapToNothing() {
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Cap cap
          && (isNothing(cap.maximum())
              || cap.spot().level() == Level.SAMEN
                  && cap.spot().numbers().contains(voorziening.number()))) {
        return true;
      }
    }
    return rows.stream()
        .anyMatch(
            rij ->
                isNothing(rij.maximum())
                    || rij.raise() != null && isNothing(rij.raise().maximum()));
  }

  private static boolean isNothing(CompiledMaximum maximum) {
    return !maximum.silent() && maximum.amount() == 0;
  }

  /** Tells a rule that grants what another bars: nobody may guess which of them wins. */
  void contradictions(List<Issue> issues) {
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Require require
          && require.voorziening() == voorziening.number()
          && effect.acts().and(barred()).isTrue()) {
        issues.add(
            Issue.of(
                EvaluateIssue.BELEIDSREGELS_STRIJDIG,
                effect.effect().address(),
                voorziening.source().name()));
      }
    }
  }

  ExplanationNode node() {
    return new Node(Step.VOORZIENING, kader.denominator())
        .element(voorziening.address())
        .grond(voorziening.source().grond())
        .after(amount(Line.NORM))
        .addAll(nodes)
        .done();
  }
}
