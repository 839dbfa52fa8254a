package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledGroep;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Onderdeelgroep.Combine;

/** One group of onderdelen, combined and held between its own floor and cap. */
final class GroepStep {

  private static final int SUM = -1;
  private static final int HIGHEST = 0;

  private final int[] onderdelen;
  private final Bounds[] boundsOfEach;
  private final Bounds bounds;
  private final int share;
  private final long floor;
  private final long cap;

  GroepStep(CompiledNormenkader kader, CompiledGroep groep, ConditionWriter writer) {
    onderdelen = Rows.of(groep.onderdelen());
    boundsOfEach = new Bounds[onderdelen.length];
    for (int i = 0; i < onderdelen.length; i++) {
      boundsOfEach[i] = Bounds.on(kader, Level.ONDERDEEL, onderdelen[i], writer);
    }
    bounds = Bounds.on(kader, Level.GROEP, groep.number(), writer);
    share =
        switch (groep.source().combine()) {
          case Combine.Sum sum -> SUM;
          case Combine.Highest highest -> HIGHEST;
          case Combine.HighestPlusShare plus -> plus.percentage();
        };
    Long own = groep.floor();
    floor = own == null ? Long.MIN_VALUE : own;
    Long most = groep.cap();
    cap = most == null ? Long.MAX_VALUE : most;
  }

  /** What the group adds; with caps it also tells what is silent. */
  long amount(Scratch scratch, boolean capped, SomStep som) {
    long sum = 0;
    long highest = 0;
    boolean any = false;
    for (int i = 0; i < onderdelen.length; i++) {
      int onderdeel = onderdelen[i];
      boolean counts = scratch.counts[onderdeel];
      long one =
          som.bounded(counts ? scratch.onderdelen[onderdeel] : 0, boundsOfEach[i], scratch, capped);
      sum += one;
      highest = Math.max(highest, one);
      any |= counts;
    }
    long combined =
        share == SUM
            ? sum
            : share == HIGHEST ? highest : (sum * share + highest * (100 - share)) / 100;
    if (any) {
      combined = Math.max(combined, floor);
    }
    return som.bounded(Math.min(combined, cap), bounds, scratch, capped);
  }
}
