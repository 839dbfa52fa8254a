package nl.normenkader.training.scenario;

/** Completes rows so that they are allowed, by trying answers in order and taking steps back. */
final class Completion {

  private final int[] levels;
  private final Allowed allowed;

  Completion(CoverageTask task) {
    levels = task.levelArray();
    allowed = task.allowed();
  }

  /** Whether some completion of this row can occur. */
  boolean exists(int[] row) {
    return complete(row.clone());
  }

  /** Completes the row in place; false, and the row unchanged, when nothing fits. */
  boolean complete(int[] row) {
    if (!allowed.possible(row)) {
      return false;
    }
    int open = 0;
    while (open < row.length && row[open] >= 0) {
      open++;
    }
    if (open == row.length) {
      return true;
    }
    for (int answer = 0; answer < levels[open]; answer++) {
      row[open] = answer;
      if (complete(row)) {
        return true;
      }
    }
    row[open] = Allowed.OPEN;
    return false;
  }
}
