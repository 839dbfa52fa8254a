package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/** One point of the computation: bruto, or after some stadia; the last one is netto. */
final class Ronde {

  private final int number;
  private final CompiledNormenkader kader;
  private final Conditions conditions;
  private final Acting acting;
  private final List<ProfielKeuze> keuzes = new ArrayList<>();
  private final List<VoorzieningRonde> voorzieningen = new ArrayList<>();

  Ronde(Facts facts, int number, List<Issue> issues) {
    this.number = number;
    this.kader = facts.kader();
    Conditions before = new Conditions(facts, number, List.of());
    for (int r = 0; r < kader.reeksen().size(); r++) {
      keuzes.add(ProfielKeuze.choose(before, r, issues));
    }
    List<Profielen> profielen = keuzes.stream().map(ProfielKeuze::profielen).toList();
    this.conditions = new Conditions(facts, number, profielen);
    this.acting = new Acting(conditions);
    Bars bars = new Bars(conditions, acting);
    Onderdelen onderdelen = new Onderdelen(conditions, acting, bars.onderdelen());
    for (CompiledVoorziening voorziening : kader.voorzieningen()) {
      VoorzieningRonde one =
          new VoorzieningRonde(conditions, voorziening, profielen, acting, bars, onderdelen);
      one.contradictions(issues);
      voorzieningen.add(one);
    }
    together();
  }

  /**
   * Caps on several voorzieningen: those named first are kept, what is above falls off the last.
   */
  private void together() {
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Cap cap && cap.spot().level() == Level.SAMEN) {
        if (cap.maximum().silent()) {
          silence(effect, cap.spot());
        } else {
          limit(effect, cap.spot(), cap.maximum().amount());
        }
      }
    }
  }

  private void silence(Acting.Effect effect, Spot spot) {
    for (int i = 0; i < spot.numbers().size(); i++) {
      VoorzieningRonde one = voorzieningen.get(spot.numbers().get(i));
      one.silence(effect.acts().and(one.amount(Line.NORM).isPositive()));
    }
  }

  private void limit(Acting.Effect effect, Spot spot, long maximum) {
    Amount left = Amount.of(maximum);
    for (int i = 0; i < spot.numbers().size(); i++) {
      VoorzieningRonde one = voorzieningen.get(spot.numbers().get(i));
      Amount before = one.amount(Line.NORM);
      Amount room = left.roundedDown(one.voorziening().step());
      for (Line line : Line.values()) {
        Amount amount = one.amount(line);
        one.lower(line, Amount.when(effect.acts(), amount.min(room), amount));
      }
      Amount after = one.amount(Line.NORM);
      if (!after.equals(before)) {
        one.tell(acting.node(Step.SAMEN, effect).before(before).after(after).done());
      }
      left = left.plus(after.times(-1)).max(Amount.ZERO);
    }
  }

  Conditions conditions() {
    return conditions;
  }

  Acting acting() {
    return acting;
  }

  List<ProfielKeuze> keuzes() {
    return keuzes;
  }

  VoorzieningRonde voorziening(int voorziening) {
    return voorzieningen.get(voorziening);
  }

  /** All voorzieningen together, only to see whether anything is left. */
  Amount sum() {
    Amount sum = Amount.ZERO;
    for (VoorzieningRonde voorziening : voorzieningen) {
      sum = sum.plus(voorziening.amount(Line.NORM));
    }
    return sum;
  }

  /** Whether something was needed that a rule took away. */
  Truth refused() {
    return Truth.any(voorzieningen.stream().map(VoorzieningRonde::refused).toList());
  }

  /** Whether the source does not regulate the omvang of some voorziening. */
  Truth silent() {
    return Truth.any(voorzieningen.stream().map(VoorzieningRonde::silent).toList());
  }

  ExplanationNode node() {
    Node node =
        new Node(Step.RONDE, kader.denominator())
            .with(
                "punt", number == 0 ? "bruto" : number == kader.rounds() - 1 ? "netto" : "stadium");
    if (number > 0) {
      var stadium = kader.source().stadia().get(number - 1);
      node.element("stadia/" + stadium.id()).grond(stadium.grond());
      node.addAll(Verlichting.nodes(conditions, number - 1));
    }
    if (!kader.meetpunten().get(number).isEmpty()) {
      node.with("meetpunten", String.join(", ", kader.meetpunten().get(number)));
    }
    keuzes.forEach(keuze -> node.add(keuze.node()));
    voorzieningen.forEach(voorziening -> node.add(voorziening.node()));
    return node.done();
  }
}
