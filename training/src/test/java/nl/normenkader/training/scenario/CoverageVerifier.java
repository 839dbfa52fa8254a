package nl.normenkader.training.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for missing combinations the slow and obvious way, sharing no code with the generator:
 * every set of factors, every combination of answers, every row.
 */
final class CoverageVerifier {

  private CoverageVerifier() {}

  static List<String> missing(CoverageTask task, CoveringArray array) {
    List<String> missing = new ArrayList<>();
    int k = task.levels().size();
    for (int mask = 0; mask < 1 << k; mask++) {
      if (Integer.bitCount(mask) == task.strength()) {
        look(task, array, mask, 0, new int[k], missing);
      }
    }
    return missing;
  }

  private static void look(
      CoverageTask task,
      CoveringArray array,
      int mask,
      int factor,
      int[] wanted,
      List<String> missing) {
    if (factor == wanted.length) {
      boolean found =
          array.rows().stream()
              .anyMatch(
                  row -> {
                    for (int f = 0; f < wanted.length; f++) {
                      if ((mask >> f & 1) == 1 && row.get(f) != wanted[f]) {
                        return false;
                      }
                    }
                    return true;
                  });
      if (!found && canOccur(task, mask, wanted, 0, new int[wanted.length])) {
        missing.add(Integer.toBinaryString(mask) + java.util.Arrays.toString(wanted));
      }
      return;
    }
    int answers = (mask >> factor & 1) == 1 ? task.levels().get(factor) : 1;
    for (int answer = 0; answer < answers; answer++) {
      wanted[factor] = answer;
      look(task, array, mask, factor + 1, wanted, missing);
    }
  }

  private static boolean canOccur(
      CoverageTask task, int mask, int[] wanted, int factor, int[] row) {
    if (task.allowed() == Allowed.ALL) {
      return true;
    }
    if (factor == row.length) {
      return task.allowed().possible(row);
    }
    boolean fixed = (mask >> factor & 1) == 1;
    for (int answer = 0; answer < task.levels().get(factor); answer++) {
      if (!fixed || answer == wanted[factor]) {
        row[factor] = answer;
        if (canOccur(task, mask, wanted, factor + 1, row)) {
          return true;
        }
      }
    }
    return false;
  }
}
