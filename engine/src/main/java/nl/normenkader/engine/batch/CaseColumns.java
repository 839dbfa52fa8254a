package nl.normenkader.engine.batch;

import java.util.Arrays;
import nl.normenkader.engine.bare.CaseLayout;

/**
 * Complete cases as columns of numbers, laid out by {@link CaseLayout}. A column in which every
 * case has the same number takes no room; one with small numbers takes a byte for each case.
 */
public final class CaseColumns {

  private final CaseLayout layout;
  private final int size;

  /** Per column a byte for each case; empty where the column is large, or the same all over. */
  private final byte[][] small;

  private final int[][] large;
  private final int[] same;

  private CaseColumns(CaseLayout layout, int size, byte[][] small, int[][] large, int[] same) {
    this.layout = layout;
    this.size = size;
    this.small = small;
    this.large = large;
    this.same = same;
  }

  /** Columns of these rows; each row is read once, in turn. */
  public static CaseColumns of(CaseLayout layout, int size, Rows rows) {
    byte[][] small = new byte[layout.size()][0];
    int[][] large = new int[layout.size()][0];
    int[] same = new int[layout.size()];
    int[] row = new int[layout.size()];
    for (int i = 0; i < size; i++) {
      rows.fill(i, row);
      if (i == 0) {
        System.arraycopy(row, 0, same, 0, row.length);
      }
      for (int c = 0; c < row.length; c++) {
        put(i, row[c], c, size, small, large, same);
      }
    }
    return new CaseColumns(layout, size, small, large, same);
  }

  /** Gives the row of each case. */
  public interface Rows {
    /** Writes the answers of a case, counted from 0, into a row. */
    void fill(int number, int[] row);
  }

  private static void put(
      int i, int value, int column, int size, byte[][] small, int[][] large, int[] same) {
    int[] wide = large[column];
    byte[] narrow = small[column];
    boolean fits = value == (byte) value;
    if (wide.length > 0) {
      wide[i] = value;
    } else if (narrow.length > 0 && fits) {
      narrow[i] = (byte) value;
    } else if (narrow.length > 0) {
      int[] wider = new int[size];
      for (int k = 0; k < i; k++) {
        wider[k] = narrow[k];
      }
      wider[i] = value;
      large[column] = wider;
      small[column] = new byte[0];
    } else if (value != same[column] && fits && same[column] == (byte) same[column]) {
      byte[] first = new byte[size];
      Arrays.fill(first, 0, i, (byte) same[column]);
      first[i] = (byte) value;
      small[column] = first;
    } else if (value != same[column]) {
      int[] first = new int[size];
      Arrays.fill(first, 0, i, same[column]);
      first[i] = value;
      large[column] = first;
    }
  }

  /** How its columns are laid out. */
  public CaseLayout layout() {
    return layout;
  }

  /** How many cases there are. */
  public int size() {
    return size;
  }

  /** Room for a share of the cases, for one thread. */
  CaseShare share(int most) {
    return new CaseShare(small, large, same, most);
  }
}
