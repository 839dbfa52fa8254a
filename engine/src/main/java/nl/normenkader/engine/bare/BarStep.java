package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.model.Weegfactor.Gate;

/**
 * What is barred, by a condition beforehand or by a beleidsregel, and what is barred and required.
 */
final class BarStep {

  private record Bar(Acts acts, int[] onderdelen, int[] voorzieningen) {}

  private record Gates(int voorziening, int cell, long barring, int condition) {}

  private record Require(Acts acts, int voorziening) {}

  private final Bar[] bars;
  private final Gates[] gates;
  private final Require[] requires;
  private final int[] voorzieningOf;

  BarStep(CompiledNormenkader kader, Cells cells, ConditionWriter writer) {
    List<Bar> barring = new ArrayList<>();
    List<Require> requiring = new ArrayList<>();
    for (CompiledEffect effect : kader.effecten()) {
      if (effect.action() instanceof Action.Bar bar) {
        barring.add(
            new Bar(
                Acts.of(effect, writer), Rows.of(bar.onderdelen()), Rows.of(bar.voorzieningen())));
      } else if (effect.action() instanceof Action.Require require) {
        requiring.add(new Require(Acts.of(effect, writer), require.voorziening()));
      }
    }
    bars = barring.toArray(new Bar[0]);
    requires = requiring.toArray(new Require[0]);
    gates = gates(kader, cells, writer);
    voorzieningOf = kader.onderdelen().stream().mapToInt(o -> o.voorziening()).toArray();
  }

  /** Of one factor the niveaus that allow are added; every factor must allow, none may bar. */
  private static Gates[] gates(CompiledNormenkader kader, Cells cells, ConditionWriter writer) {
    List<Gates> all = new ArrayList<>();
    for (int v = 0; v < kader.voorzieningen().size(); v++) {
      for (int f = 0; f < kader.source().factoren().size(); f++) {
        long allowing = 0;
        long barring = 0;
        for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
          if (weegfactor.kind() == Kind.BEFOREHAND
              && weegfactor.target() == v
              && weegfactor.factor() == f) {
            boolean allows = weegfactor.value() == Gate.TOELATEN.ordinal();
            allowing |= allows ? weegfactor.mask() : 0;
            barring |= allows ? 0 : weegfactor.mask();
          }
        }
        if (allowing != 0 || barring != 0) {
          int cell = cells.read(cells.layout().factor(f));
          long refusing = allowing == 0 ? barring : barring | ~allowing;
          all.add(new Gates(v, cell, refusing, writer.among(cell, refusing)));
        }
      }
    }
    return all.toArray(new Gates[0]);
  }

  /** The conditions beforehand are the same at every point. */
  void weigh(Scratch scratch) {
    java.util.Arrays.fill(scratch.barredByFactor, false);
    for (Gates gate : gates) {
      boolean barred = (gate.barring >>> scratch.cells[gate.cell] & 1) != 0;
      scratch.barredByFactor[gate.voorziening] |= barred;
    }
  }

  /** The conditions beforehand, for cases side by side. */
  void weigh(Wide wide) {
    java.util.Arrays.fill(wide.barredByFactor, 0);
    for (Gates gate : gates) {
      wide.barredByFactor[gate.voorziening] |= wide.holds(gate.condition);
    }
  }

  /** Settles what is barred here, for cases side by side; in which of them a rule grants it too. */
  long bar(Wide wide) {
    long[] voorzieningen = wide.barred;
    long[] onderdelen = wide.barredOnderdelen;
    System.arraycopy(wide.barredByFactor, 0, voorzieningen, 0, voorzieningen.length);
    java.util.Arrays.fill(onderdelen, 0);
    for (Bar bar : bars) {
      long acts = bar.acts.in(wide);
      for (int voorziening : bar.voorzieningen) {
        voorzieningen[voorziening] |= acts;
      }
      for (int onderdeel : bar.onderdelen) {
        onderdelen[onderdeel] |= acts;
      }
    }
    for (int o = 0; o < onderdelen.length; o++) {
      onderdelen[o] |= voorzieningen[voorzieningOf[o]];
    }
    long contradictions = 0;
    for (Require require : requires) {
      contradictions |= voorzieningen[require.voorziening] & require.acts.in(wide);
    }
    return contradictions;
  }

  /** Settles what is barred here. */
  void bar(Scratch scratch) {
    boolean[] voorzieningen = scratch.barred;
    boolean[] onderdelen = scratch.barredOnderdelen;
    System.arraycopy(scratch.barredByFactor, 0, voorzieningen, 0, voorzieningen.length);
    java.util.Arrays.fill(onderdelen, false);
    for (Bar bar : bars) {
      if (bar.acts.in(scratch)) {
        for (int voorziening : bar.voorzieningen) {
          voorzieningen[voorziening] = true;
        }
        for (int onderdeel : bar.onderdelen) {
          onderdelen[onderdeel] = true;
        }
      }
    }
    for (int o = 0; o < onderdelen.length; o++) {
      onderdelen[o] |= voorzieningen[voorzieningOf[o]];
    }
  }

  /** Whether a rule grants here what another bars. */
  boolean contradicts(Scratch scratch) {
    for (Require require : requires) {
      if (scratch.barred[require.voorziening] && require.acts.in(scratch)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@link #contradicts} has anything to look at. */
  boolean canContradict() {
    return requires.length > 0;
  }
}
