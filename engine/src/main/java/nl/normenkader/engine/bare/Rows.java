package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.Ints;

/** Numbers of elements as an array, for loops that run once per case. */
final class Rows {

  private Rows() {}

  static int[] of(Ints numbers) {
    int[] row = new int[numbers.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = numbers.get(i);
    }
    return row;
  }
}
