package nl.normenkader.training.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes an array of strength 2 smaller: takes a row away and changes single answers of the others,
 * by simulated annealing, until every pair is covered again; then the next row. Stops after a fixed
 * number of changes, so that the same task gives the same array on every machine.
 */
final class PairAnnealing {

  private static final long CHANGES_PER_ROW = 25_000_000L;
  private static final double START_HEAT = 0.35;
  private static final double COOLING_PER_MILLION = 0.86;

  private final CoverageTask task;
  private final Tuples tuples;
  private final int[] levels;
  private final int[][] setOf;
  private final BitSet wanted;
  private final SplittableRandom random;

  PairAnnealing(CoverageTask task, Tuples tuples) {
    this.task = task;
    this.tuples = tuples;
    this.levels = task.levelArray();
    this.wanted = tuples.wanted();
    this.random = new SplittableRandom(task.seed());
    this.setOf = new int[levels.length][levels.length];
    for (int set = 0; set < tuples.sets(); set++) {
      int[] columns = tuples.columns(set);
      setOf[columns[0]][columns[1]] = set;
      setOf[columns[1]][columns[0]] = set;
    }
  }

  /** The smallest array found that starts from these rows. */
  List<int[]> shrink(List<int[]> rows) {
    List<int[]> best = rows;
    while (best.size() > Math.max(task.pinned().size() + 1, fewest())) {
      List<int[]> fewer = new ArrayList<>();
      for (int i = 0; i < best.size() - 1; i++) {
        fewer.add(best.get(i).clone());
      }
      if (!repair(fewer)) {
        return best;
      }
      best = fewer;
    }
    return best;
  }

  /** No array can have fewer rows than the two longest factors have combinations. */
  private int fewest() {
    int[] sorted = Arrays.stream(levels).sorted().toArray();
    return wanted.cardinality() == tuples.size()
        ? sorted[sorted.length - 1] * sorted[sorted.length - 2]
        : 1;
  }

  private boolean repair(List<int[]> rows) {
    int first = task.pinned().size();
    int[] times = new int[tuples.size()];
    for (int[] row : rows) {
      for (int set = 0; set < tuples.sets(); set++) {
        times[tuples.in(row, set)]++;
      }
    }
    int missing = 0;
    for (int tuple = 0; tuple < times.length; tuple++) {
      missing += wanted.get(tuple) && times[tuple] == 0 ? 1 : 0;
    }
    double heat = START_HEAT;
    for (long change = 0; change < CHANGES_PER_ROW && missing > 0; change++) {
      if (change % 1_000_000 == 999_999) {
        heat *= COOLING_PER_MILLION;
      }
      int[] row = rows.get(first + random.nextInt(rows.size() - first));
      int factor = random.nextInt(levels.length);
      int answer = random.nextInt(levels[factor]);
      int was = row[factor];
      if (answer == was) {
        continue;
      }
      int gain = difference(row, factor, answer, times);
      if (gain <= 0 || random.nextDouble() < Math.exp(-gain / heat)) {
        row[factor] = answer;
        if (task.allowed() == Allowed.ALL || task.allowed().possible(row)) {
          row[factor] = was;
          count(row, factor, -1, times);
          row[factor] = answer;
          count(row, factor, 1, times);
          missing += gain;
        } else {
          row[factor] = was;
        }
      }
    }
    return missing == 0;
  }

  /** How many more pairs would be missing with this answer. */
  private int difference(int[] row, int factor, int answer, int[] times) {
    int was = row[factor];
    int difference = 0;
    for (int other = 0; other < levels.length; other++) {
      if (other != factor) {
        int set = setOf[factor][other];
        int lost = tuples.in(row, set);
        difference += times[lost] == 1 && wanted.get(lost) ? 1 : 0;
        row[factor] = answer;
        int won = tuples.in(row, set);
        row[factor] = was;
        difference -= times[won] == 0 && wanted.get(won) ? 1 : 0;
      }
    }
    return difference;
  }

  private void count(int[] row, int factor, int step, int[] times) {
    for (int other = 0; other < levels.length; other++) {
      if (other != factor) {
        times[tuples.in(row, setOf[factor][other])] += step;
      }
    }
  }
}
