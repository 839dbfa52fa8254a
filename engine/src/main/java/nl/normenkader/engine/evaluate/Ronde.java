package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import org.jspecify.annotations.Nullable;

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
  }

  /**
   * Settles what hangs on the round after this one, so the last round comes first: a maximum takes
   * nothing off what remains after the next stadium, or else netto could come above bruto.
   *
   * @param later the round after this one, settled; null for the last
   * @see "Design decision: adr/0008-a-maximum-spares-what-remains.md"
   */
  void settle(@Nullable Ronde later) {
    if (later != null) {
      for (VoorzieningRonde one : voorzieningen) {
        one.spare(later.amount(one.voorziening().number()));
      }
    }
    together(later);
  }

  private Amount amount(int voorziening) {
    return voorzieningen.get(voorziening).amount(Line.NORM);
  }

  /**
   * Caps on several voorzieningen: those named first are kept, what is above falls off the last;
   * before a stadium, what remains of the later ones after it is set aside first.
   */
  private void together(@Nullable Ronde later) {
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Cap cap && cap.spot().level() == Level.SAMEN) {
        if (cap.maximum().silent()) {
          silence(effect, cap.spot());
        } else {
          limit(effect, cap.spot(), cap.maximum().amount(), later);
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

  private void limit(Acting.Effect effect, Spot spot, long maximum, @Nullable Ronde later) {
    Amount left = Amount.of(maximum);
    for (int i = 0; i < spot.numbers().size(); i++) {
      VoorzieningRonde one = voorzieningen.get(spot.numbers().get(i));
      Amount aside = later == null ? Amount.ZERO : remaining(later, spot, i + 1);
      Amount before = one.amount(Line.NORM);
      Amount room = room(left.plus(aside.times(-1)), one);
      for (Line line : Line.values()) {
        Amount amount = one.amount(line);
        one.settle(line, Amount.when(effect.acts(), amount.min(room), amount));
      }
      Amount after = one.amount(Line.NORM);
      if (!after.equals(before)) {
        Node node = acting.node(Step.SAMEN, effect).before(before).after(after);
        if (!before.min(room(left, one)).equals(before.min(room))) {
          node.with("apart", new Bedrag(aside.hi(), kader.denominator()));
        }
        one.tell(node.done());
      }
      left = left.plus(after.times(-1)).max(Amount.ZERO);
    }
  }

  private static Amount room(Amount left, VoorzieningRonde one) {
    return left.max(Amount.ZERO).roundedDown(one.voorziening().step());
  }

  /** What the voorzieningen from this place on keep after the next stadium. */
  private static Amount remaining(Ronde later, Spot spot, int from) {
    Amount sum = Amount.ZERO;
    for (int i = from; i < spot.numbers().size(); i++) {
      sum = sum.plus(later.amount(spot.numbers().get(i)));
    }
    return sum;
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
