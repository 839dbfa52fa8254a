package nl.normenkader.engine.bare;

/** What each zwaarte of each leefgebied adds to the sums of one stand. */
final class SumTable {

  private final int words;
  private final int[] leefgebieden;
  private final long[][] rows;

  /**
   * @param words in how many longs the sums lie
   * @param leefgebieden those that add anything to any sum
   * @param rows per leefgebied, for each zwaarte in turn, what is added to every word
   */
  SumTable(int words, int[] leefgebieden, long[][] rows) {
    this.words = words;
    this.leefgebieden = leefgebieden;
    this.rows = rows;
  }

  int words() {
    return words;
  }

  /** Adds up the niveaus that stand in the cells from here on. */
  void add(int[] cells, int firstNiveau, long[] sums) {
    for (int w = 0; w < words; w++) {
      sums[w] = 0;
    }
    for (int leefgebied : leefgebieden) {
      long[] row = rows[leefgebied];
      int at = cells[firstNiveau + leefgebied] * words;
      for (int w = 0; w < words; w++) {
        sums[w] += row[at + w];
      }
    }
  }

  /** Adds up the niveaus of cases side by side, whose columns stand from here on. */
  void add(int[][] cells, int firstNiveau, long[][] sums) {
    for (int w = 0; w < words; w++) {
      java.util.Arrays.fill(sums[w], 0);
    }
    for (int leefgebied : leefgebieden) {
      long[] row = rows[leefgebied];
      int[] column = cells[firstNiveau + leefgebied];
      for (int w = 0; w < words; w++) {
        long[] sum = sums[w];
        for (int i = 0; i < Wide.CASES; i++) {
          sum[i] += row[column[i] * words + w];
        }
      }
    }
  }

  /** Moves one leefgebied of some of the cases side by side from one niveau to another. */
  void move(int leefgebied, int[] from, int[] to, long cases, long[][] sums) {
    long[] row = rows[leefgebied];
    for (long left = cases; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      int old = from[i] * words;
      int now = to[i] * words;
      for (int w = 0; w < words; w++) {
        sums[w][i] += row[now + w] - row[old + w];
      }
    }
  }

  /** One sum out of those. */
  static int lane(long[] sums, int lane) {
    return (int) (sums[lane >> 2] >>> ((lane & 3) << 4) & Sums.LANE);
  }
}
