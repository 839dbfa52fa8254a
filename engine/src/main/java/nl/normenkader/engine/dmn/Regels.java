package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.model.Kracht;

/** Which effects of beleidsregels act at one point. */
final class Regels {

  /** An effect whose action is of one kind, with when it acts. */
  record Acting<A extends Action>(CompiledEffect effect, A action, Formula acts) {}

  private final CompiledNormenkader kader;
  private final KaderInputs inputs;
  private final Drg drg;
  private final Point point;
  private final ConditionFormulas conditions;

  Regels(
      CompiledNormenkader kader,
      KaderInputs inputs,
      Drg drg,
      Point point,
      ConditionFormulas conditions) {
    this.kader = kader;
    this.inputs = inputs;
    this.drg = drg;
    this.point = point;
    this.conditions = conditions;
  }

  /** The effects of this kind that can act, in the order of their addresses. */
  <A extends Action> List<Acting<A>> of(Class<A> kind) {
    List<Acting<A>> found = new ArrayList<>();
    for (CompiledEffect effect : kader.effecten()) {
      if (kind.isInstance(effect.action())) {
        Formula acts = acts(effect);
        if (!acts.equals(Formula.FALSE)) {
          found.add(new Acting<>(effect, kind.cast(effect.action()), acts));
        }
      }
    }
    return found;
  }

  private Formula acts(CompiledEffect effect) {
    String name = "regel_" + name(effect.address());
    return drg.decide(
        point,
        name,
        "Of deze regel werkt: " + effect.address(),
        allowed(effect.source().kracht(), effect.address())
            .and(conditions.of(effect.condition(), name)));
  }

  /** An address without the words that are the same in all. */
  static String name(String address) {
    return address
        .replace("beleidsregels/", "")
        .replace("combinatietabellen/", "")
        .replace("/effecten/", "_")
        .replace("/rijen/", "_");
  }

  private Formula allowed(Kracht kracht, String address) {
    return switch (kracht) {
      case MOET -> Formula.TRUE;
      case IN_BEGINSEL -> inputs.keuze(address, KaderInputs.NIET_TOEPASSEN).not();
      case KAN -> inputs.keuze(address, KaderInputs.TOEPASSEN);
    };
  }

  /** Whether an effect binds: always, or because a person chose it. */
  Formula binds(CompiledEffect effect) {
    return effect.source().kracht() == Kracht.MOET
        ? Formula.TRUE
        : inputs.keuze(effect.address(), KaderInputs.TOEPASSEN);
  }

  /**
   * Whether the higher maximum of a row counts. Before the last point the choice that a person made
   * for the row of what remains counts too.
   */
  Formula raised(CompiledTabel tabel, CompiledTabel.Rij rij) {
    CompiledTabel.Raise raise = rij.raise();
    if (raise == null) {
      return Formula.FALSE;
    }
    String name = "verhoogd_" + name(rij.address());
    List<Formula> chosen = new ArrayList<>();
    chosen.add(allowed(raise.kracht(), rij.address()));
    if (point.number() < kader.rounds() - 1 && raise.kracht() != Kracht.MOET) {
      List<Formula> others = new ArrayList<>();
      for (CompiledTabel.Rij other : tabel.rijen()) {
        CompiledTabel.Raise its = other.raise();
        if (its != null && its.kracht() != Kracht.MOET && !other.address().equals(rij.address())) {
          others.add(inputs.keuze(other.address(), KaderInputs.TOEPASSEN));
        }
      }
      chosen.add(inputs.keuze(rij.address(), KaderInputs.GEEN_KEUZE).and(Formula.any(others)));
    }
    return drg.decide(
        point,
        name,
        "Of het hogere maximum geldt: " + rij.address(),
        Formula.any(chosen).and(conditions.of(raise.condition(), name)));
  }
}
