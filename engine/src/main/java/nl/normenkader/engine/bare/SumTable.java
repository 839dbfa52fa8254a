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

  /** One sum out of those. */
  static int lane(long[] sums, int lane) {
    return (int) (sums[lane >> 2] >>> ((lane & 3) << 4) & Sums.LANE);
  }
}
