package nl.normenkader.training.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * What a set of rows has to cover: every combination of {@link #strength()} answers that can occur
 * at all, in at least one row.
 *
 * @param levels per factor how many answers it has, each at least 1
 * @param strength how many answers are combined, from 1 to the number of factors
 * @param allowed which rows can occur; {@link Allowed#ALL} when all can
 * @param pinned rows a teacher wants in the set, each complete and allowed
 * @param seed chooses among equally good sets
 * @param effort how hard to look for a small set, counted in steps and never in time
 */
public record CoverageTask(
    List<Integer> levels,
    int strength,
    Allowed allowed,
    List<List<Integer>> pinned,
    long seed,
    Effort effort) {

  /** How hard to look. */
  public enum Effort {
    /** A first answer, for while somebody waits. */
    QUICK,
    /** A small set. */
    THOROUGH
  }

  public CoverageTask {
    levels = List.copyOf(levels);
    pinned = pinned.stream().map(List::copyOf).toList();
    if (strength < 1 || strength > levels.size() || levels.stream().anyMatch(l -> l < 1)) {
      throw new IllegalArgumentException("strength must fit the factors");
    }
    for (List<Integer> row : pinned) {
      if (!allowed.possible(toRow(row))) {
        throw new IllegalArgumentException("a pinned row cannot occur: " + row);
      }
    }
  }

  /** All rows possible, none pinned, a quick answer. */
  public static CoverageTask of(List<Integer> levels, int strength) {
    return new CoverageTask(levels, strength, Allowed.ALL, List.of(), 1, Effort.QUICK);
  }

  /** The same, with more effort. */
  public CoverageTask thorough() {
    return new CoverageTask(levels, strength, allowed, pinned, seed, Effort.THOROUGH);
  }

  int[] levelArray() {
    return toRow(levels);
  }

  int[] openRow() {
    int[] row = new int[levels.size()];
    Arrays.fill(row, Allowed.OPEN);
    return row;
  }

  static int[] toRow(List<Integer> row) {
    return row.stream().mapToInt(Integer::intValue).toArray();
  }
}
