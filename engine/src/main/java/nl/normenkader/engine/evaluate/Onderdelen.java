package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.Ints;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import org.jspecify.annotations.Nullable;

/**
 * The onderdelen at one point: which of them count, and how large they are, after contributions,
 * exclusion and precedence. An onderdeel counts when its condition holds, nothing bars it, it does
 * not lapse, and something of it is left.
 */
final class Onderdelen {

  private final Conditions conditions;
  private final CompiledNormenkader kader;
  private final Acting acting;
  private final List<Truth> barred;
  private final List<Truth> wanted = new ArrayList<>();
  private final List<Truth> counts = new ArrayList<>();
  private final List<Truth> needed = new ArrayList<>();
  private final Map<Line, List<Amount>> amounts = new EnumMap<>(Line.class);
  private final List<Node> nodes = new ArrayList<>();

  /**
   * @param barred per onderdeel whether a rule or a condition beforehand bars it
   */
  Onderdelen(Conditions conditions, Acting acting, List<Truth> barred) {
    this.conditions = conditions;
    this.kader = conditions.facts().kader();
    this.acting = acting;
    this.barred = barred;
    for (Line line : Line.values()) {
      amounts.put(line, new ArrayList<>());
    }
    kader.onderdelen().forEach(this::start);
    precedence();
  }

  private void start(CompiledOnderdeel onderdeel) {
    Truth holds = conditions.evaluate(onderdeel.condition());
    Amount taken = conditions.facts().taken(conditions.round(), onderdeel.number());
    for (Line line : Line.values()) {
      list(line).add(full(onderdeel, line).lessened(taken));
    }
    Amount full = full(onderdeel, Line.NORM);
    Amount left = list(Line.NORM).getLast();
    wanted.add(holds.and(full.isSomething()));
    Truth allowed = holds.and(barred.get(onderdeel.number()).not());
    needed.add(allowed.and(full.isSomething()));
    counts.add(allowed.and(left.isSomething()));
    Node node =
        new Node(Step.ONDERDEEL, kader.denominator())
            .element(onderdeel.address())
            .inputs(conditions.inputs(onderdeel.condition()))
            .grond(onderdeel.source().grond())
            .certain(counts.getLast());
    Voorziening.@Nullable Period period = onderdeel.source().period();
    if (period != null
        && period != kader.voorzieningen().get(onderdeel.voorziening()).source().period()) {
      node.with("per", word(period));
    }
    if (onderdeel.reads() != CompiledOnderdeel.Reads.NOTHING) {
      int question =
          onderdeel.reads() == CompiledOnderdeel.Reads.AANTAL
              ? kader.questions().aantal(onderdeel.input())
              : kader.questions().opgave(onderdeel.input());
      node.inputs(
          java.util.stream.Stream.concat(
                  conditions.inputs(onderdeel.condition()).stream(),
                  conditions.inputs(java.util.Set.of(question)).stream())
              .toList());
    }
    if (!left.equals(full)) {
      node.add(new Node(Step.OVERGENOMEN, kader.denominator()).before(full).after(left).done());
    }
    nodes.add(node);
  }

  private static String word(Voorziening.Period period) {
    return period.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private Amount full(CompiledOnderdeel onderdeel, Line line) {
    long one =
        switch (line) {
          case MIN -> onderdeel.amount().min();
          case NORM -> onderdeel.amount().norm();
          case MAX -> onderdeel.amount().max();
        };
    return switch (onderdeel.reads()) {
      case NOTHING -> Amount.of(one);
      case AANTAL -> conditions.facts().aantal(onderdeel.input()).times(one);
      case OPGAVE -> conditions.facts().opgave(onderdeel.input()).times(one);
    };
  }

  /**
   * All precedence is measured on what is needed before any of it, so its order does not matter and
   * what somebody takes over of the preceding onderdelen brings nothing back.
   */
  private void precedence() {
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Precede precede && precede.rate() == null) {
        Truth lapses = lapses(effect, precede);
        for (int i = 0; i < precede.lapsing().size(); i++) {
          lapse(precede.lapsing().get(i), lapses, effect);
        }
      }
    }
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Precede precede) {
        Bedrag rate = precede.rate();
        if (rate != null) {
          lessen(effect, precede, rate);
        }
      }
    }
  }

  private Truth lapses(Acting.Effect effect, Action.Precede precede) {
    Truth any = Truth.FALSE;
    for (int i = 0; i < precede.preceding().size(); i++) {
      any = any.or(needed.get(precede.preceding().get(i)));
    }
    return effect.acts().and(conditions.evaluate(precede.unless()).not()).and(any);
  }

  private void lapse(int onderdeel, Truth lapses, Acting.Effect effect) {
    if (lapses.isFalse() || counts.get(onderdeel).isFalse()) {
      return;
    }
    Amount amount = list(Line.NORM).get(onderdeel);
    nodes
        .get(onderdeel)
        .add(
            acting
                .node(Step.VERVALT, new Acting.Effect(effect.effect(), lapses))
                .before(amount)
                .after(Amount.when(lapses, Amount.ZERO, amount))
                .done());
    counts.set(onderdeel, counts.get(onderdeel).and(lapses.not()));
  }

  /** Takes rate × what precedes from the lapsing onderdelen, in the order the rule names them. */
  private void lessen(Acting.Effect effect, Action.Precede precede, Bedrag rate) {
    Amount preceding = Amount.ZERO;
    Ints first = precede.preceding();
    for (int i = 0; i < first.size(); i++) {
      Amount one = full(kader.onderdelen().get(first.get(i)), Line.NORM).max(Amount.ZERO);
      preceding = preceding.plus(Amount.when(needed.get(first.get(i)), one, Amount.ZERO));
    }
    Truth lapses = lapses(effect, precede);
    Amount left =
        Amount.when(lapses, preceding.times(rate.teller()).dividedBy(rate.noemer()), Amount.ZERO);
    for (int i = 0; i < precede.lapsing().size(); i++) {
      int onderdeel = precede.lapsing().get(i);
      Truth counted = counts.get(onderdeel);
      Amount norm = list(Line.NORM).get(onderdeel);
      Amount there = Amount.when(counted, norm.max(Amount.ZERO), Amount.ZERO);
      for (Line line : Line.values()) {
        list(line).set(onderdeel, list(line).get(onderdeel).lessened(left));
      }
      Amount remains = list(Line.NORM).get(onderdeel);
      if (!remains.equals(norm) && !counted.isFalse()) {
        nodes
            .get(onderdeel)
            .add(
                acting
                    .node(Step.VERVALT, new Acting.Effect(effect.effect(), lapses))
                    .before(norm)
                    .after(remains)
                    .done());
      }
      counts.set(onderdeel, counted.and(remains.isSomething()));
      left =
          new Amount(
              Math.max(0, left.lo() - there.hi()),
              Math.max(0, left.hi() - there.lo()),
              left.open().with(there.open()));
    }
  }

  private List<Amount> list(Line line) {
    List<Amount> list = amounts.get(line);
    if (list == null) {
      throw new IllegalStateException("every line has its amounts");
    }
    return list;
  }

  /** Whether an onderdeel counts. */
  Truth counts(int onderdeel) {
    return counts.get(onderdeel);
  }

  /** What an onderdeel adds: its amount when it counts. */
  Amount amount(int onderdeel, Line line) {
    return Amount.when(counts.get(onderdeel), list(line).get(onderdeel), Amount.ZERO);
  }

  /** Whether an onderdeel was needed but is barred. */
  Truth refused(int onderdeel) {
    return wanted.get(onderdeel).and(barred.get(onderdeel));
  }

  /** Whether there is anything to tell about an onderdeel. */
  boolean isTold(int onderdeel) {
    return !wanted.get(onderdeel).isFalse();
  }

  /** How an onderdeel came about. */
  ExplanationNode node(int onderdeel) {
    return nodes.get(onderdeel).after(amount(onderdeel, Line.NORM)).done();
  }
}
