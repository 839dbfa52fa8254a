package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.compile.Ints;
import nl.normenkader.engine.model.Kracht;
import nl.normenkader.engine.model.Weegfactor.Gate;
import org.jspecify.annotations.Nullable;

/** Profielen, rules that act and what they bar, at one point of the computation. */
final class ActingDiagrams {

  private final Diagrams diagrams;
  private final Space space;
  private final Reader reader;
  private final CompiledNormenkader kader;
  private final int point;
  private final String without;
  private final List<Integer> profielen = new ArrayList<>();
  private final ConditionDiagrams conditions;
  private final List<Integer> acts = new ArrayList<>();
  private final List<Integer> barredVoorzieningen = new ArrayList<>();
  private final List<Integer> barredOnderdelen = new ArrayList<>();

  /**
   * @param without the address of an effect or weegfactor that is left out; empty for none
   */
  ActingDiagrams(Diagrams diagrams, Space space, Reader reader, int point, String without) {
    this.diagrams = diagrams;
    this.space = space;
    this.reader = reader;
    this.kader = reader.kader();
    this.point = point;
    this.without = without;
    ConditionDiagrams before = new ConditionDiagrams(diagrams, space, reader, point, List.of());
    for (int r = 0; r < kader.reeksen().size(); r++) {
      profielen.add(shifted(before, r));
    }
    conditions = new ConditionDiagrams(diagrams, space, reader, point, List.copyOf(profielen));
    for (CompiledEffect effect : kader.effecten()) {
      int allowed = allowed(effect.source().kracht(), effect.address());
      acts.add(
          effect.address().equals(without)
              ? Diagrams.FALSE
              : diagrams.and(allowed, conditions.of(effect.condition())));
    }
    bars();
  }

  private int shifted(ConditionDiagrams before, int reeks) {
    var source = kader.reeksen().get(reeks);
    int place = space.place(Space.profiel(reader.number(), source.source().id(), point));
    int[] answers = new int[source.size()];
    for (int p = 0; p < answers.length; p++) {
      answers[p] = diagrams.leaf(p);
    }
    int profiel = diagrams.node(place, answers);
    int shift = weegsom(before, Kind.PROFILE, reeks);
    if (shift == 0) {
      return profiel;
    }
    int moved = diagrams.max(diagrams.plus(profiel, shift), 0);
    return diagrams.min(moved, diagrams.leaf(source.size() - 1L));
  }

  /** The weegfactoren of one kind for one target, added. */
  int weegsom(Kind kind, int target) {
    return weegsom(conditions, kind, target);
  }

  private int weegsom(ConditionDiagrams at, Kind kind, int target) {
    int sum = 0;
    for (CompiledWeegfactor one : kader.weegfactoren()) {
      if (one.kind() == kind && one.target() == target && !one.address().equals(without)) {
        int in = at.factor(one.factor(), one.mask());
        sum = diagrams.plus(sum, diagrams.apply(Op.WHEN, in, diagrams.leaf(one.value())));
      }
    }
    return sum;
  }

  private int allowed(Kracht kracht, String address) {
    return switch (kracht) {
      case MOET -> Diagrams.TRUE;
      case IN_BEGINSEL -> keuze(address, apply -> apply == null || apply);
      case KAN -> keuze(address, apply -> apply != null && apply);
    };
  }

  private int keuze(String address, Function<@Nullable Boolean, Boolean> of) {
    int place = space.place("keuzes/" + address);
    List<Cell> cells = space.layer(place).cells();
    int[] answers = new int[cells.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = of.apply(((Cell.Choice) cells.get(i)).apply()) ? Diagrams.TRUE : Diagrams.FALSE;
    }
    return diagrams.node(place, answers);
  }

  /** Whether the higher maximum of a row counts, by the rule of the evaluator. */
  int raised(CompiledTabel tabel, CompiledTabel.Rij rij) {
    CompiledTabel.Raise raise = rij.raise();
    if (raise == null) {
      return Diagrams.FALSE;
    }
    int chosen = allowed(raise.kracht(), rij.address());
    if (point != reader.netto()) {
      int said = Diagrams.FALSE;
      for (CompiledTabel.Rij other : tabel.rijen()) {
        if (other.raise() != null && other.raise().kracht() != Kracht.MOET) {
          said = diagrams.or(said, keuze(other.address(), apply -> apply != null && apply));
        }
      }
      int silent =
          raise.kracht() == Kracht.MOET
              ? Diagrams.TRUE
              : keuze(rij.address(), apply -> apply == null);
      chosen = diagrams.or(chosen, diagrams.and(silent, said));
    }
    return diagrams.and(chosen, conditions.of(raise.condition()));
  }

  private void bars() {
    for (int v = 0; v < kader.voorzieningen().size(); v++) {
      barredVoorzieningen.add(beforehand(v));
    }
    kader.onderdelen().forEach(onderdeel -> barredOnderdelen.add(Diagrams.FALSE));
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (kader.effecten().get(e).action() instanceof Action.Bar bar) {
        add(barredVoorzieningen, bar.voorzieningen(), acts.get(e));
        add(barredOnderdelen, bar.onderdelen(), acts.get(e));
      }
    }
    kader
        .onderdelen()
        .forEach(
            onderdeel ->
                barredOnderdelen.set(
                    onderdeel.number(),
                    diagrams.or(
                        barredOnderdelen.get(onderdeel.number()),
                        barredVoorzieningen.get(onderdeel.voorziening()))));
  }

  private void add(List<Integer> barred, Ints numbers, int acting) {
    for (int i = 0; i < numbers.size(); i++) {
      barred.set(numbers.get(i), diagrams.or(barred.get(numbers.get(i)), acting));
    }
  }

  private int beforehand(int voorziening) {
    int barred = Diagrams.FALSE;
    for (int factor = 0; factor < kader.source().factoren().size(); factor++) {
      long allowing = mask(voorziening, factor, Gate.TOELATEN);
      long barring = mask(voorziening, factor, Gate.UITSLUITEN);
      if (allowing != 0) {
        barred = diagrams.or(barred, diagrams.not(conditions.factor(factor, allowing)));
      }
      if (barring != 0) {
        barred = diagrams.or(barred, conditions.factor(factor, barring));
      }
    }
    return barred;
  }

  private long mask(int voorziening, int factor, Gate gate) {
    long mask = 0;
    for (CompiledWeegfactor one : kader.weegfactoren()) {
      if (one.kind() == Kind.BEFOREHAND
          && one.target() == voorziening
          && one.factor() == factor
          && one.value() == gate.ordinal()
          && !one.address().equals(without)) {
        mask |= one.mask();
      }
    }
    return mask;
  }

  /** Whether a binding rule refers a voorziening to another law. */
  int referred(int voorziening) {
    int referred = Diagrams.FALSE;
    for (int e = 0; e < kader.effecten().size(); e++) {
      CompiledEffect effect = kader.effecten().get(e);
      if (effect.action() instanceof Action.Refer refer
          && refer.voorzieningen().contains(voorziening)) {
        int binds =
            effect.source().kracht() == Kracht.MOET
                ? Diagrams.TRUE
                : keuze(effect.address(), apply -> apply != null && apply);
        referred = diagrams.or(referred, diagrams.and(acts.get(e), binds));
      }
    }
    return referred;
  }

  ConditionDiagrams conditions() {
    return conditions;
  }

  /** Whether an effect acts. */
  int acts(int effect) {
    return acts.get(effect);
  }

  int profiel(int reeks) {
    return profielen.get(reeks);
  }

  int barredVoorziening(int voorziening) {
    return barredVoorzieningen.get(voorziening);
  }

  int barredOnderdeel(int onderdeel) {
    return barredOnderdelen.get(onderdeel);
  }
}
