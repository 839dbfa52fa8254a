package nl.normenkader.training.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Builds a covering array row by row: of several candidates the one that covers most of what is
 * still missing, each begun from a missing combination and filled factor by factor (after Cohen,
 * Dalal, Fredman and Patton, AETG).
 */
final class GreedyRows {

  private final CoverageTask task;
  private final int[] levels;
  private final Completion completion;
  private final Tuples tuples;

  GreedyRows(CoverageTask task) {
    this.task = task;
    this.levels = task.levelArray();
    this.completion = new Completion(task);
    this.tuples = new Tuples(task, completion);
  }

  Tuples tuples() {
    return tuples;
  }

  /** The smallest of a few arrays, each begun from its own seed. */
  List<int[]> best() {
    boolean large = tuples.size() > 20_000;
    int starts = large ? 1 : 12;
    int candidates = large ? 5 : 50;
    @Nullable List<int[]> best = null;
    for (int start = 0; start < starts; start++) {
      List<int[]> rows = build(new SplittableRandom(task.seed() * 31 + start), candidates);
      if (best == null || rows.size() < best.size()) {
        best = rows;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no start was made");
    }
    return best;
  }

  private List<int[]> build(SplittableRandom random, int candidates) {
    BitSet missing = tuples.wanted();
    List<int[]> rows = new ArrayList<>();
    for (List<Integer> pinned : task.pinned()) {
      add(CoverageTask.toRow(pinned), rows, missing);
    }
    while (!missing.isEmpty()) {
      int @Nullable [] best = null;
      int most = 0;
      for (int i = 0; i < candidates; i++) {
        int[] candidate = candidate(random, missing);
        int covered = covers(candidate, missing);
        if (covered > most) {
          most = covered;
          best = candidate;
        }
      }
      if (best == null) {
        throw new IllegalStateException("a combination that can occur was in no candidate");
      }
      add(best, rows, missing);
    }
    return rows;
  }

  private void add(int[] row, List<int[]> rows, BitSet missing) {
    rows.add(row);
    for (int set = 0; set < tuples.sets(); set++) {
      missing.clear(tuples.in(row, set));
    }
  }

  private int covers(int[] row, BitSet missing) {
    int covered = 0;
    for (int set = 0; set < tuples.sets(); set++) {
      if (missing.get(tuples.in(row, set))) {
        covered++;
      }
    }
    return covered;
  }

  private int[] candidate(SplittableRandom random, BitSet missing) {
    int[] row = task.openRow();
    int from = missing.nextSetBit(random.nextInt(tuples.size()));
    tuples.fill(from >= 0 ? from : missing.nextSetBit(0), row);
    for (int factor : shuffled(random)) {
      if (row[factor] < 0) {
        row[factor] = bestAnswer(row, factor, random, missing);
      }
    }
    return row;
  }

  private int bestAnswer(int[] row, int factor, SplittableRandom random, BitSet missing) {
    int best = -1;
    int most = -1;
    int equal = 0;
    for (int answer = 0; answer < levels[factor]; answer++) {
      row[factor] = answer;
      if (task.allowed() != Allowed.ALL && !completion.exists(row)) {
        continue;
      }
      int gained = 0;
      for (int set : tuples.setsOf(factor)) {
        int tuple = tuples.in(row, set);
        if (tuple >= 0 && missing.get(tuple)) {
          gained++;
        }
      }
      equal = gained == most ? equal + 1 : 1;
      if (gained > most || gained == most && random.nextInt(equal) == 0) {
        most = gained;
        best = answer;
      }
    }
    row[factor] = Allowed.OPEN;
    if (best < 0) {
      throw new IllegalStateException("a row that could be completed has no answer left");
    }
    return best;
  }

  private int[] shuffled(SplittableRandom random) {
    int[] order = new int[levels.length];
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
