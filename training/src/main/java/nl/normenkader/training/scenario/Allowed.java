package nl.normenkader.training.scenario;

/**
 * Which rows can occur. Asked about rows that are not complete yet, it may say "possible" too often
 * but never "impossible" too soon; about a complete row it is exact.
 */
@FunctionalInterface
public interface Allowed {

  /** The place of an answer that is not chosen yet. */
  int OPEN = -1;

  /** Every row can occur. */
  Allowed ALL = row -> true;

  /** Whether some completion of this row may occur. */
  boolean possible(int[] row);
}
