package nl.normenkader.training.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Numbers every combination of answers of a task, and knows which of them no allowed row can hold.
 * The number of a combination is the offset of its factors plus its answers read as digits.
 */
final class Tuples {

  private final int[] levels;
  private final int strength;
  private final List<int[]> columns = new ArrayList<>();
  private final List<List<Integer>> setsOfFactor = new ArrayList<>();
  private final int[] offsets;
  private final BitSet impossible = new BitSet();
  private final int size;

  Tuples(CoverageTask task, Completion completion) {
    levels = task.levelArray();
    strength = task.strength();
    choose(new int[strength], 0, 0);
    offsets = new int[columns.size()];
    for (int factor = 0; factor < levels.length; factor++) {
      setsOfFactor.add(new ArrayList<>());
    }
    int total = 0;
    for (int set = 0; set < columns.size(); set++) {
      offsets[set] = total;
      int product = 1;
      for (int factor : columns.get(set)) {
        product *= levels[factor];
        setsOfFactor.get(factor).add(set);
      }
      total += product;
    }
    size = total;
    if (task.allowed() != Allowed.ALL) {
      for (int tuple = 0; tuple < size; tuple++) {
        int[] row = task.openRow();
        fill(tuple, row);
        if (!completion.exists(row)) {
          impossible.set(tuple);
        }
      }
    }
  }

  private void choose(int[] chosen, int filled, int from) {
    if (filled == strength) {
      columns.add(chosen.clone());
      return;
    }
    for (int factor = from; factor < levels.length; factor++) {
      chosen[filled] = factor;
      choose(chosen, filled + 1, factor + 1);
    }
  }

  int size() {
    return size;
  }

  int sets() {
    return columns.size();
  }

  int[] columns(int set) {
    return columns.get(set);
  }

  List<Integer> setsOf(int factor) {
    return setsOfFactor.get(factor);
  }

  int impossible() {
    return impossible.cardinality();
  }

  /** All combinations that must be covered. */
  BitSet wanted() {
    BitSet wanted = new BitSet(size);
    wanted.set(0, size);
    wanted.andNot(impossible);
    return wanted;
  }

  /** The number of the combination a row holds in a set of factors, or −1 when one is open. */
  int in(int[] row, int set) {
    int digits = 0;
    for (int factor : columns.get(set)) {
      if (row[factor] < 0) {
        return -1;
      }
      digits = digits * levels[factor] + row[factor];
    }
    return offsets[set] + digits;
  }

  /** Writes the answers of a combination into a row. */
  void fill(int tuple, int[] row) {
    int set = java.util.Arrays.binarySearch(offsets, tuple);
    set = set >= 0 ? set : -set - 2;
    int digits = tuple - offsets[set];
    int[] factors = columns.get(set);
    for (int i = factors.length - 1; i >= 0; i--) {
      row[factors[i]] = digits % levels[factors[i]];
      digits /= levels[factors[i]];
    }
  }
}
