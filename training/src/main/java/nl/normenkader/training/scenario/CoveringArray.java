package nl.normenkader.training.scenario;

import java.util.List;

/**
 * Rows that together hold every combination of {@code strength} answers that can occur.
 *
 * @param impossible how many combinations no allowed row can hold, and so are in none
 */
public record CoveringArray(List<List<Integer>> rows, int strength, int impossible) {

  public CoveringArray {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A small set of rows for this task; the pinned rows come first. */
  public static CoveringArray of(CoverageTask task) {
    GreedyRows greedy = new GreedyRows(task);
    List<int[]> rows = greedy.best();
    if (task.strength() == 2 && task.effort() == CoverageTask.Effort.THOROUGH) {
      rows = new PairAnnealing(task, greedy.tuples()).shrink(rows);
    }
    return new CoveringArray(
        rows.stream().map(row -> java.util.Arrays.stream(row).boxed().toList()).toList(),
        task.strength(),
        greedy.tuples().impossible());
  }
}
