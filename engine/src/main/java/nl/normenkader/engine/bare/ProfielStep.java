package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.model.Profielreeks.Tie;

/** The profiel of one reeks at one point: of the kader or of a person, then shifted. */
final class ProfielStep {

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
