package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledCondition.Aantal;
import nl.normenkader.engine.compile.CompiledCondition.Bijdrage;
import nl.normenkader.engine.compile.CompiledCondition.Opgave;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledTabel;
import nl.normenkader.engine.compile.CompiledVoorziening;

/** What the conditions of a kader ask of numbers and of bijdragen: the only cuts that matter. */
final class Atoms {

  private final Set<Bijdrage> bijdragen = new LinkedHashSet<>();
  private final List<CompiledCondition> leefgebieden = new ArrayList<>();
  private final List<Aantal> aantallen = new ArrayList<>();
  private final List<Opgave> opgaven = new ArrayList<>();

  private final List<CompiledCondition> derived;

  /** What the choice of a profiel asks, by itself or by afgeleide kenmerken. */
  static Atoms of(CompiledNormenkader kader, CompiledReeks reeks) {
    Atoms atoms = new Atoms(kader.derived());
    for (int p = 0; !reeks.byFit() && p < reeks.size(); p++) {
      atoms.read(reeks.condition(p));
    }
    return atoms;
  }

  /**
   * @param derived the afgeleide kenmerken that are read where a condition names them
   */
  private Atoms(List<CompiledCondition> derived) {
    this.derived = derived;
  }

  Atoms(CompiledNormenkader kader) {
    this(List.of());
    kader.derived().forEach(this::read);
    read(kader.access());
    kader.impossible().forEach(this::read);
    for (CompiledReeks reeks : kader.reeksen()) {
      for (int p = 0; !reeks.byFit() && p < reeks.size(); p++) {
        read(reeks.condition(p));
      }
    }
    kader.voorzieningen().stream()
        .map(CompiledVoorziening::variants)
        .forEach(v -> v.forEach(this::read));
    kader.onderdelen().stream().map(CompiledOnderdeel::condition).forEach(this::read);
    for (CompiledTabel tabel : kader.tabellen()) {
      read(tabel.condition());
      for (CompiledTabel.Rij rij : tabel.rijen()) {
        if (rij.raise() != null) {
          read(rij.raise().condition());
        }
      }
    }
    for (CompiledEffect effect : kader.effecten()) {
      read(effect.condition());
      if (effect.action() instanceof Action.Precede precede) {
        read(precede.unless());
      }
    }
  }

  private void read(CompiledCondition condition) {
    switch (condition) {
      case CompiledCondition.All all -> all.conditions().forEach(this::read);
      case CompiledCondition.Any any -> any.conditions().forEach(this::read);
      case CompiledCondition.Not not -> read(not.condition());
      case CompiledCondition.Derived named when !derived.isEmpty() ->
          read(derived.get(named.afgeleid()));
      case Aantal aantal -> aantallen.add(aantal);
      case Opgave opgave -> opgaven.add(opgave);
      case Bijdrage bijdrage -> {
        bijdragen.add(bijdrage);
        leefgebieden.add(bijdrage);
      }
      case CompiledCondition.Niveau niveau -> leefgebieden.add(niveau);
      case CompiledCondition.Count count -> leefgebieden.add(count);
      case CompiledCondition.Sum sum -> leefgebieden.add(sum);
      default -> {
        // The others ask for one of a few answers, which are told apart anyway.
      }
    }
  }

  /** Every condition on leefgebieden. */
  List<CompiledCondition> leefgebieden() {
    return leefgebieden;
  }

  /** Whether any contribution is asked for. */
  boolean asksBijdragen() {
    return !bijdragen.isEmpty();
  }

  /** Which contributions on this leefgebied are asked for. */
  List<Bijdrage> bijdragen(int leefgebied) {
    return bijdragen.stream().filter(b -> b.leefgebied() == leefgebied).toList();
  }

  /** The numbers at which a condition on this aantal changes. */
  TreeSet<Long> aantal(int aantal) {
    TreeSet<Long> cuts = new TreeSet<>();
    aantallen.stream()
        .filter(a -> a.aantal() == aantal)
        .forEach(a -> cut(a.atLeast(), a.atMost(), cuts));
    return cuts;
  }

  /** The numbers at which a condition on this opgave changes. */
  TreeSet<Long> opgave(int opgave) {
    TreeSet<Long> cuts = new TreeSet<>();
    opgaven.stream()
        .filter(o -> o.opgave() == opgave)
        .forEach(o -> cut(o.atLeast(), o.atMost(), cuts));
    return cuts;
  }

  private static void cut(long atLeast, long atMost, TreeSet<Long> cuts) {
    if (atLeast > Long.MIN_VALUE) {
      cuts.add(atLeast);
    }
    if (atMost < Long.MAX_VALUE) {
      cuts.add(atMost + 1);
    }
  }
}
