package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.outcome.ExplanationNode.Step;

/** Which effects act at one point: their condition holds and a person's choice lets them. */
final class Acting {

  /** An effect that acts, or may act. */
  record Effect(CompiledEffect effect, Truth acts) {}

  private final Conditions conditions;
  private final List<Effect> effects = new ArrayList<>();

  Acting(Conditions conditions) {
    this.conditions = conditions;
    for (CompiledEffect effect : conditions.facts().kader().effecten()) {
      Truth acts = allowed(effect.source().kracht(), effect.address());
      if (!acts.isFalse()) {
        acts = conditions.evaluate(effect.condition());
      }
      if (acts.isTrue() || acts.isUnknown()) {
        effects.add(new Effect(effect, acts));
      }
    }
  }

  /** The effects that act or may act, in the order of their addresses. */
  List<Effect> effects() {
    return effects;
  }

  /**
   * Whether the higher maximum of a row counts. Which row is read changes as onderdelen are taken
   * over; the choice a person made for the row of what remains counts for the rows before it too,
   * or else netto could come above bruto.
   */
  Truth raised(CompiledTabel tabel, CompiledTabel.Rij rij) {
    CompiledTabel.Raise raise = rij.raise();
    boolean chosen =
        raise != null
            && (!allowed(raise.kracht(), rij.address()).isFalse()
                || chosenForWhatRemains(tabel, rij));
    return raise != null && chosen ? conditions.evaluate(raise.condition()) : Truth.FALSE;
  }

  private boolean chosenForWhatRemains(CompiledTabel tabel, CompiledTabel.Rij rij) {
    Facts facts = conditions.facts();
    boolean last = conditions.round() == facts.kader().source().stadia().size();
    return !last
        && facts.keuze(rij.address()) == null
        && tabel.rijen().stream()
            .map(other -> facts.keuze(other.address()))
            .anyMatch(keuze -> keuze != null && keuze.apply());
  }

  private Truth allowed(Kracht kracht, String address) {
    Keuze keuze = conditions.facts().keuze(address);
    return switch (kracht) {
      case MOET -> Truth.TRUE;
      case IN_BEGINSEL -> Truth.of(keuze == null || keuze.apply());
      case KAN -> Truth.of(keuze != null && keuze.apply());
    };
  }

  /** A node that tells that an effect acts. */
  Node node(Step step, Effect effect) {
    CompiledEffect source = effect.effect();
    return new Node(step, conditions.facts().kader().denominator())
        .element(source.address())
        .inputs(conditions.inputs(source.condition()))
        .grond(source.grond())
        .with(
            "kracht",
            source.source().kracht().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
        .certain(effect.acts());
  }
}
