package nl.normenkader.engine.batch;

import nl.normenkader.engine.bare.Wide;

/**
 * Goes through a share of the cases in columns, sixty-four side by side. First those without access
 * are put aside, which takes few answers; what is left is closed up, so that no place among the
 * sixty-four is computed for a case about which all is told.
 */
final class Sieve {

  /** So many cases a core takes at a time, so that cores seldom meet. */
  static final int SHARE = 32 * Wide.CASES;

  private final int[] open = new int[SHARE];
  private final int[] numbers = new int[Wide.CASES];

  /** What is done with cases side by side. */
  interface Work {
    /** Fetches the cases from one number up to another. */
    void fetch(int from, int to);

    /** Puts aside those without access: reads what that takes, and tells about them. */
    long aside(int[] numbers, int many);

    /** Computes all that is to be told about these cases. */
    void compute(int[] numbers, int many);
  }

  /** Goes through the cases from one number up to another, at most a share of them. */
  void run(int from, int to, Work work) {
    work.fetch(from, to);
    int many = 0;
    for (int first = from; first < to; first += Wide.CASES) {
      int here = Math.min(Wide.CASES, to - first);
      for (int i = 0; i < here; i++) {
        numbers[i] = first + i;
      }
      long left = Wide.first(here) & ~work.aside(numbers, here);
      for (; left != 0; left &= left - 1) {
        open[many++] = first + Long.numberOfTrailingZeros(left);
      }
    }
    for (int first = 0; first < many; first += Wide.CASES) {
      int here = Math.min(Wide.CASES, many - first);
      System.arraycopy(open, first, numbers, 0, here);
      work.compute(numbers, here);
    }
  }
}
