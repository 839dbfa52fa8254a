package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Stand;

/** One point of the computation: bruto, or after some stadia. */
final class Round {

  private static final int RONDE = Stand.RONDE.ordinal();

  private final int ronde;
  private final ProfielStep[] profielen;
  private final BarStep bars;
  private final OnderdeelStep onderdelen;
  private final SomStep[] sommen;
  private final SamenStep samen;

  Round(CompiledNormenkader kader, Cells cells, ConditionWriter writer) {
    ronde = cells.first(Stand.RONDE);
    profielen = new ProfielStep[kader.reeksen().size()];
    for (int r = 0; r < profielen.length; r++) {
      profielen[r] = new ProfielStep(kader, r, cells, writer);
    }
    bars = new BarStep(kader, cells, writer);
    onderdelen = new OnderdeelStep(kader, cells, writer);
    sommen =
        kader.voorzieningen().stream()
            .map(v -> new SomStep(kader, v, cells, writer))
            .toArray(SomStep[]::new);
    samen = new SamenStep(kader, writer);
  }

  /** What is the same at every point. */
  void weigh(Scratch scratch) {
    for (ProfielStep profiel : profielen) {
      profiel.weigh(scratch);
    }
    bars.weigh(scratch);
    for (SomStep som : sommen) {
      som.weigh(scratch);
    }
  }

  /** Another point: its niveaus added up anew. */
  void begin(Scratch scratch, SumTable table) {
    scratch.nextRound();
    table.add(scratch.cells, ronde, scratch.sums[RONDE]);
  }

  /** Everything at this point by itself; false when it holds something that only words can tell. */
  boolean settle(Scratch scratch) {
    if (!choose(scratch)) {
      return false;
    }
    bars.bar(scratch);
    if (bars.contradicts(scratch)) {
      return false;
    }
    onderdelen.settle(scratch);
    for (SomStep som : sommen) {
      som.settle(scratch);
    }
    samen.note(scratch);
    return true;
  }

  /** Only whether this point holds something that only words can tell. */
  boolean isSound(Scratch scratch) {
    if (!choose(scratch)) {
      return false;
    }
    if (!bars.canContradict()) {
      return true;
    }
    bars.bar(scratch);
    return !bars.contradicts(scratch);
  }

  /** Whether nothing later can change this point. */
  boolean isSettled(Scratch scratch) {
    return samen.isSettled(scratch);
  }

  /** The points together, as far as one hangs on another. */
  void together(Scratch scratch, boolean everyPoint) {
    if (everyPoint) {
      samen.settle(scratch);
    } else {
      samen.settleEnds(scratch);
    }
  }

  /** How many maxima lie on several voorzieningen. */
  int maximaTogether() {
    return samen.size();
  }

  private boolean choose(Scratch scratch) {
    for (ProfielStep profiel : profielen) {
      if (!profiel.choose(scratch)) {
        return false;
      }
    }
    return true;
  }

  void keepProfielen(Scratch scratch, int[] into) {
    for (int r = 0; r < profielen.length; r++) {
      into[r] = profielen[r].chosen(scratch);
    }
  }

  /** Whether a person's choice about a row makes the last point differ from the one before. */
  boolean isRowChosen(Scratch scratch) {
    for (SomStep som : sommen) {
      if (som.isRowChosen(scratch)) {
        return true;
      }
    }
    return false;
  }

  /** What is the same at every point, for cases side by side. */
  void weigh(Wide wide) {
    for (ProfielStep profiel : profielen) {
      profiel.weigh(wide);
    }
    bars.weigh(wide);
    for (SomStep som : sommen) {
      som.weigh(wide);
    }
  }

  /** Everything at this point by itself; what only words can tell is alive no more. */
  void settle(Wide wide) {
    for (ProfielStep profiel : profielen) {
      wide.alive &= ~profiel.choose(wide);
    }
    wide.alive &= ~bars.bar(wide);
    onderdelen.settle(wide);
    for (SomStep som : sommen) {
      som.settle(wide);
    }
    samen.note(wide);
  }

  /** All points together. */
  void together(Wide wide) {
    samen.settle(wide);
  }

  /** The cases in which something was needed here that a rule, a gate or a maximum took away. */
  long refuses(Wide wide) {
    long refused = 0;
    for (int o = 0; o < wide.wanted.length; o++) {
      refused |= wide.wanted[o] & wide.barredOnderdelen[o];
    }
    for (int v = 0; v < sommen.length; v++) {
      refused |= SamenStep.positive(wide.parts[v], wide.barred[v]);
      long there = SamenStep.positive(wide.now.uncapped[v], wide.alive);
      long gone = there & ~SamenStep.positive(wide.now.amounts[v], there);
      if (gone != 0) {
        refused |= gone & (samen.canLeaveNothing(v, wide) | sommen[v].canRowLeaveNothing(wide));
      }
    }
    return refused;
  }

  /** Whether something was needed here that a rule, a gate or a maximum took away. */
  boolean refuses(Scratch scratch) {
    for (int o = 0; o < scratch.wanted.length; o++) {
      if (scratch.wanted[o] && scratch.barredOnderdelen[o]) {
        return true;
      }
    }
    for (int v = 0; v < sommen.length; v++) {
      if (scratch.barred[v] && scratch.parts[v] > 0 || cappedAway(v, scratch)) {
        return true;
      }
    }
    return false;
  }

  private boolean cappedAway(int voorziening, Scratch scratch) {
    int last = scratch.settled.length - 1;
    return scratch.settled[last][voorziening] == 0
        && scratch.now.uncapped[voorziening] > 0
        && (samen.canLeaveNothing(voorziening, scratch)
            || sommen[voorziening].canRowLeaveNothing(scratch));
  }
}
