package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.model.Profielreeks.Tie;

/** The profiel of one reeks at one point: of the kader or of a person, then shifted. */
final class ProfielStep {

  /** More than there are profielen in a reeks, and a power of two. */
  private static final int RANKS = 1 << 8;

  private final int reeks;
  private final int size;
  private final int cell;
  private final int gekozen;
  private final FactorSum shift;
  private final int[] conditions;
  private final int[] lanes;
  private final int stand;
  private final Tie tie;

  ProfielStep(CompiledNormenkader kader, int number, Cells cells, ConditionWriter writer) {
    CompiledReeks source = kader.reeksen().get(number);
    reeks = number;
    size = source.size();
    cell = cells.profiel(number);
    gekozen = cells.layout().gekozen(number);
    shift = FactorSum.of(kader, cells, Kind.PROFILE, number);
    boolean byFit = source.byFit();
    conditions = new int[byFit ? 0 : size];
    lanes = new int[byFit ? size : 0];
    for (int p = 0; p < size; p++) {
      if (byFit) {
        lanes[p] = cells.lane(source, p);
      } else {
        conditions[p] = writer.number(source.condition(p));
      }
    }
    stand = byFit ? source.stand().ordinal() : -1;
    tie = byFit ? source.tie() : Tie.LICHTSTE;
  }

  /** What the weegfactoren come to is the same at every point. */
  void weigh(Scratch scratch) {
    scratch.shift[reeks] = (int) shift.of(scratch.cells);
  }

  /** False when the kader chooses none, or several, and no person did. */
  boolean choose(Scratch scratch) {
    int chosen = scratch.cells[gekozen];
    if (chosen < 0) {
      chosen = stand < 0 ? byConditions(scratch) : byFit(scratch.sums[stand]);
    }
    if (chosen < 0) {
      return false;
    }
    scratch.cells[cell] = Math.clamp((long) chosen + scratch.shift[reeks], 0, size - 1);
    return true;
  }

  int chosen(Scratch scratch) {
    return scratch.cells[cell];
  }

  private int byConditions(Scratch scratch) {
    int found = -1;
    for (int p = 0; p < size; p++) {
      if (scratch.holds(conditions[p])) {
        if (found >= 0) {
          return -1;
        }
        found = p;
      }
    }
    return found;
  }

  /** What the weegfactoren come to, for cases side by side. */
  void weigh(Wide wide) {
    shift.of(wide.cells, wide.shift[reeks]);
  }

  /** The cases for which the kader chooses none, or several, and no person did. */
  long choose(Wide wide) {
    int[] chosen = wide.chosen;
    long failed = stand < 0 ? byConditions(wide) : byFit(wide);
    int[] byPerson = wide.cells[gekozen];
    int[] column = wide.cells[cell];
    long[] shifts = wide.shift[reeks];
    for (int i = 0; i < Wide.CASES; i++) {
      int number = byPerson[i];
      if (number < 0) {
        number = chosen[i];
      } else {
        failed &= ~Wide.bit(i);
      }
      column[i] = Math.clamp(number + shifts[i], 0, size - 1);
    }
    return failed;
  }

  private long byConditions(Wide wide) {
    java.util.Arrays.fill(wide.chosen, 0);
    long found = 0;
    long several = 0;
    for (int p = 0; p < size; p++) {
      long holds = wide.holds(conditions[p]);
      several |= found & holds;
      found |= holds;
      for (long left = holds; left != 0; left &= left - 1) {
        wide.chosen[Long.numberOfTrailingZeros(left)] = p;
      }
    }
    return several | ~found;
  }

  private long byFit(Wide wide) {
    long[][] sums = wide.sums[stand];
    int[] least = wide.least;
    java.util.Arrays.fill(least, Integer.MAX_VALUE);
    for (int p = 0; p < size; p++) {
      nearer(sums[lanes[p] / Sums.LANES], lanes[p], rank(p), least);
    }
    long tied = 0;
    for (int p = 0; p < size && tie == Tie.CONSULENT_KIEST; p++) {
      tied |= tied(sums[lanes[p] / Sums.LANES], lanes[p], rank(p), least);
    }
    for (int i = 0; i < Wide.CASES; i++) {
      wide.chosen[i] = rank(least[i] & RANKS - 1);
    }
    return tied;
  }

  /** Of equal distances the lowest rank is chosen; counted from the other end it is itself. */
  private int rank(int profiel) {
    return tie == Tie.ZWAARSTE ? RANKS - 1 - profiel : profiel;
  }

  /** Distance and rank in one number, so that the least is found without choosing. */
  private static void nearer(long[] sums, int lane, int rank, int[] least) {
    int shift = lane % Sums.LANES * Sums.BITS;
    for (int i = 0; i < Wide.CASES; i++) {
      int distance = (int) (sums[i] >>> shift & Sums.LANE);
      least[i] = Math.min(least[i], distance * RANKS + rank);
    }
  }

  /** The cases in which another profiel is as near as the nearest. */
  private static long tied(long[] sums, int lane, int rank, int[] least) {
    int shift = lane % Sums.LANES * Sums.BITS;
    long word = 0;
    for (int i = 0; i < Wide.CASES; i++) {
      int distance = (int) (sums[i] >>> shift & Sums.LANE);
      boolean same = distance == least[i] / RANKS && rank != (least[i] & RANKS - 1);
      word |= same ? Wide.bit(i) : 0;
    }
    return word;
  }

  private int byFit(long[] sums) {
    int nearest = 0;
    int least = SumTable.lane(sums, lanes[0]);
    boolean tied = false;
    for (int p = 1; p < size; p++) {
      int distance = SumTable.lane(sums, lanes[p]);
      if (distance < least || distance == least && tie == Tie.ZWAARSTE) {
        nearest = p;
        tied = false;
        least = distance;
      } else if (distance == least) {
        tied = true;
      }
    }
    return tied && tie == Tie.CONSULENT_KIEST ? -1 : nearest;
  }
}
