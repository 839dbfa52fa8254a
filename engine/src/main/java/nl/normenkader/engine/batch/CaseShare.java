package nl.normenkader.engine.batch;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A share of cases in columns, close at hand: memory is read in long stretches, column after
 * column, because it is far slower to fetch a little of two hundred columns at a time. Cases have
 * the numbers they have in the columns, counted from 0.
 */
final class CaseShare {

  private final byte[][] fromSmall;
  private final int[][] fromLarge;
  private final byte[][] small;
  private final int[][] large;
  private final int[] same;
  private int first;

  /**
   * @param small per column a byte for each case; empty where it is large, or the same all over
   * @param most how many cases a share can have
   */
  CaseShare(byte[][] small, int[][] large, int[] same, int most) {
    this.fromSmall = small;
    this.fromLarge = large;
    this.same = same;
    this.small = new byte[same.length][];
    this.large = new int[same.length][];
    for (int c = 0; c < same.length; c++) {
      this.small[c] = new byte[small[c].length > 0 ? most : 0];
      this.large[c] = new int[large[c].length > 0 ? most : 0];
    }
  }

  /** Fetches the cases from one number up to another. */
  void fetch(int from, int to) {
    first = from;
    for (int c = 0; c < same.length; c++) {
      if (small[c].length > 0) {
        System.arraycopy(fromSmall[c], from, small[c], 0, to - from);
      } else if (large[c].length > 0) {
        System.arraycopy(fromLarge[c], from, large[c], 0, to - from);
      }
    }
  }

  /** Writes some of these columns for cases that follow one another; the first stands first. */
  void read(int number, int many, BitSet those, int[][] columns) {
    int from = number - first;
    for (int c = those.nextSetBit(0); c >= 0; c = those.nextSetBit(c + 1)) {
      if (small[c].length > 0) {
        widen(small[c], from, many, columns[c]);
      } else if (large[c].length > 0) {
        System.arraycopy(large[c], from, columns[c], 0, many);
      } else {
        Arrays.fill(columns[c], 0, many, same[c]);
      }
    }
  }

  private static void widen(byte[] narrow, int from, int many, int[] column) {
    for (int i = 0; i < many; i++) {
      column[i] = narrow[from + i];
    }
  }

  /** Writes the columns of the first so many of these cases. */
  void read(int[] numbers, int many, int[][] columns) {
    for (int c = 0; c < same.length; c++) {
      int[] column = columns[c];
      if (small[c].length > 0) {
        gather(small[c], first, numbers, many, column);
      } else if (large[c].length > 0) {
        for (int i = 0; i < many; i++) {
          column[i] = large[c][numbers[i] - first];
        }
      } else {
        Arrays.fill(column, 0, many, same[c]);
      }
    }
  }

  private static void gather(byte[] narrow, int first, int[] numbers, int many, int[] column) {
    for (int i = 0; i < many; i++) {
      column[i] = narrow[numbers[i] - first];
    }
  }

  /** Writes one case into a row. */
  void read(int number, int[] row) {
    int at = number - first;
    for (int c = 0; c < same.length; c++) {
      row[c] = small[c].length > 0 ? small[c][at] : large[c].length > 0 ? large[c][at] : same[c];
    }
  }
}
