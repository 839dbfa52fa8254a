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

  /** Adds the group to what cases side by side have; in which of them there is any of it. */
  long add(Wide wide, long cases, boolean capped, long[] total) {
    long any = 0;
    for (int onderdeel : onderdelen) {
      any |= wide.counts[onderdeel];
    }
    any &= cases;
    if (any == 0) {
      return 0;
    }
    java.util.Arrays.fill(wide.sum, 0);
    java.util.Arrays.fill(wide.highest, 0);
    for (int i = 0; i < onderdelen.length; i++) {
      collect(wide, onderdelen[i], boundsOfEach[i], cases, capped);
    }
    long[] combined = wide.sum;
    for (long left = any; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      long sum = combined[i];
      long highest = wide.highest[i];
      long one =
          share == SUM
              ? sum
              : share == HIGHEST ? highest : (sum * share + highest * (100 - share)) / 100;
      combined[i] = Math.min(Math.max(one, floor), cap);
    }
    bounds.hold(wide, any, capped, combined);
    for (long left = any; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      total[i] += combined[i];
    }
    return any;
  }

  private static void collect(Wide wide, int onderdeel, Bounds bounds, long cases, boolean capped) {
    long there = wide.counts[onderdeel] & cases;
    long[] amounts = SomStep.bounded(wide, onderdeel, bounds, there, capped);
    for (long left = there; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      wide.sum[i] += amounts[i];
      wide.highest[i] = Math.max(wide.highest[i], amounts[i]);
    }
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
