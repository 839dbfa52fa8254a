package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import nl.normenkader.engine.outcome.OpenChoice;
import nl.normenkader.engine.outcome.Signal;
import org.jspecify.annotations.Nullable;

/** What rules tell a person: signals, and the choices they leave. */
record Tell(Ronde netto) {

  List<Signal> signals() {
    List<Signal> signals = new ArrayList<>();
    for (Acting.Effect effect : netto.acting().effects()) {
      Signal.Kind kind = kind(effect.effect().source());
      if (kind != null) {
        signals.add(
            new Signal(
                kind,
                effect.effect().address(),
                effect.acts().isTrue(),
                effect.effect().source() instanceof Effect.Review review
                    ? Integer.valueOf(review.months())
                    : null));
      }
    }
    return signals;
  }

  List<ExplanationNode> nodes() {
    List<ExplanationNode> nodes = new ArrayList<>();
    for (Acting.Effect effect : netto.acting().effects()) {
      Signal.Kind kind = kind(effect.effect().source());
      if (kind != null) {
        nodes.add(
            netto
                .acting()
                .node(Step.SIGNAAL, effect)
                .with("signaal", kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .done());
      }
    }
    return nodes;
  }

  private static Signal.@Nullable Kind kind(Effect effect) {
    return switch (effect) {
      case Effect.OtherLaw law -> Signal.Kind.ANDERE_WET;
      case Effect.Review review -> Signal.Kind.HERBEOORDELING;
      case Effect.Attention attention -> Signal.Kind.AANDACHTSPUNT;
      default -> null;
    };
  }

  /** The rules that are not binding and whose condition holds or may hold. */
  List<OpenChoice> choices() {
    Conditions conditions = netto.conditions();
    CompiledNormenkader kader = conditions.facts().kader();
    List<OpenChoice> choices = new ArrayList<>();
    for (CompiledEffect effect : kader.effecten()) {
      Truth holds = conditions.evaluate(effect.condition());
      if (effect.action() instanceof Action.Precede precede) {
        holds = holds.and(conditions.evaluate(precede.unless()).not());
      }
      add(choices, effect.address(), effect.source().kracht(), holds);
    }
    for (int v = 0; v < kader.voorzieningen().size(); v++) {
      for (CompiledTabel.Rij rij : new LinkedHashSet<>(netto.voorziening(v).rows())) {
        CompiledTabel.Raise raise = rij.raise();
        if (raise != null) {
          add(choices, rij.address(), raise.kracht(), conditions.evaluate(raise.condition()));
        }
      }
    }
    return choices;
  }

  private void add(List<OpenChoice> choices, String address, Kracht kracht, Truth holds) {
    if (kracht == Kracht.MOET || holds.isFalse()) {
      return;
    }
    var keuze = netto.conditions().facts().keuze(address);
    boolean applied = keuze == null ? kracht == Kracht.IN_BEGINSEL : keuze.apply();
    choices.add(new OpenChoice(address, kracht, applied, holds.isTrue()));
  }
}
