package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.compile.Ints;
import nl.normenkader.engine.model.Weegfactor.Gate;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/** What is barred at one point, by a condition beforehand or by a beleidsregel. */
final class Bars {

  private final Conditions conditions;
  private final CompiledNormenkader kader;
  private final Acting acting;
  private final List<Truth> voorzieningen;
  private final List<Truth> onderdelen;

  Bars(Conditions conditions, Acting acting) {
    this.conditions = conditions;
    this.kader = conditions.facts().kader();
    this.acting = acting;
    this.voorzieningen =
        new ArrayList<>(Collections.nCopies(kader.voorzieningen().size(), Truth.FALSE));
    this.onderdelen = new ArrayList<>(Collections.nCopies(kader.onderdelen().size(), Truth.FALSE));
    for (int v = 0; v < voorzieningen.size(); v++) {
      voorzieningen.set(v, beforehand(v));
    }
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Bar bar) {
        add(voorzieningen, bar.voorzieningen(), effect.acts());
        add(onderdelen, bar.onderdelen(), effect.acts());
      }
    }
    for (CompiledOnderdeel onderdeel : kader.onderdelen()) {
      Truth whole = voorzieningen.get(onderdeel.voorziening());
      onderdelen.set(onderdeel.number(), onderdelen.get(onderdeel.number()).or(whole));
    }
  }

  private static void add(List<Truth> barred, Ints numbers, Truth acts) {
    for (int i = 0; i < numbers.size(); i++) {
      barred.set(numbers.get(i), barred.get(numbers.get(i)).or(acts));
    }
  }

  /** Of one factor the niveaus that allow are added; every factor must allow, none may bar. */
  private Truth beforehand(int voorziening) {
    Truth barred = Truth.FALSE;
    for (int factor = 0; factor < kader.source().factoren().size(); factor++) {
      long allowing = mask(voorziening, factor, Gate.TOELATEN);
      long barring = mask(voorziening, factor, Gate.UITSLUITEN);
      if (allowing != 0) {
        barred = barred.or(conditions.factor(factor, allowing).not());
      }
      if (barring != 0) {
        barred = barred.or(conditions.factor(factor, barring));
      }
    }
    return barred;
  }

  private long mask(int voorziening, int factor, Gate gate) {
    long mask = 0;
    for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
      if (Weegsom.is(weegfactor, Kind.BEFOREHAND, voorziening)
          && weegfactor.factor() == factor
          && weegfactor.value() == gate.ordinal()) {
        mask |= weegfactor.mask();
      }
    }
    return mask;
  }

  Truth voorziening(int number) {
    return voorzieningen.get(number);
  }

  List<Truth> onderdelen() {
    return onderdelen;
  }

  /** Why a voorziening, or some of its onderdelen, is barred. */
  List<ExplanationNode> nodes(int voorziening) {
    List<ExplanationNode> nodes = new ArrayList<>();
    for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
      if (Weegsom.is(weegfactor, Kind.BEFOREHAND, voorziening)) {
        Truth in = conditions.factor(weegfactor.factor(), weegfactor.mask());
        boolean allows = weegfactor.value() == Gate.TOELATEN.ordinal();
        nodes.add(
            new Node(Step.VOORAF, kader.denominator())
                .element(weegfactor.address())
                .inputs(conditions.inputs(Set.of(kader.questions().factor(weegfactor.factor()))))
                .grond(weegfactor.source().grond())
                .with("poort", allows ? "toelaten" : "uitsluiten")
                .with("geldt", in.isTrue() ? "ja" : in.isFalse() ? "nee" : "onbekend")
                .done());
      }
    }
    Ints mine = kader.voorzieningen().get(voorziening).onderdelen();
    for (Acting.Effect effect : acting.effects()) {
      if (effect.effect().action() instanceof Action.Bar bar) {
        boolean whole = bar.voorzieningen().contains(voorziening);
        boolean some = false;
        for (int i = 0; i < mine.size(); i++) {
          some |= bar.onderdelen().contains(mine.get(i));
        }
        if (whole || some) {
          nodes.add(
              acting.node(Step.UITGESLOTEN, effect).with("geheel", whole ? "ja" : "nee").done());
        }
      }
    }
    return nodes;
  }
}
