package nl.normenkader.engine.bare;

/**
 * All conditions of a kader as one row of tests. Each test says which test is next when it holds
 * and when it does not, so a condition is settled by the few tests that matter.
 */
final class ConditionCode {

  /** Not a test: the condition holds. */
  static final int HOLDS = -1;

  /** Not a test: the condition does not hold. */
  static final int FAILS = -2;

  /**
   * One test.
   *
   * @param what what is tested
   * @param cell the cell, the lane or the condition it reads
   * @param mask the values that pass, or of which stand the sum is
   * @param atLeast the smallest number that passes
   * @param atMost the largest number that passes
   * @param yes the next test when it passes
   * @param no the next test when it does not
   */
  record Step(What what, int cell, long mask, long atLeast, long atMost, int yes, int no) {}

  /** What a test looks at. */
  enum What {
    /** The value of a cell is in a mask. */
    VALUE,
    /** The number in a cell lies between two bounds. */
    NUMBER,
    /** A sum over niveaus is at least so much. */
    SUM,
    /** Another condition holds. */
    CONDITION
  }

  private static final int CONDITION = What.CONDITION.ordinal();

  private final byte[] what;
  private final int[] cell;
  private final long[] mask;
  private final long[] atLeast;
  private final long[] atMost;
  private final int[] yes;
  private final int[] no;
  private final int[] entry;
  private final int[] begin;
  private final boolean[] perRound;
  private final WideTests tests;

  /**
   * @param entry per condition its first test
   * @param begin per condition where its tests begin; each goes on to one before it in the row
   * @param perRound per condition whether it can differ from one point of the computation to the
   *     next
   */
  ConditionCode(Step[] steps, int[] entry, int[] begin, boolean[] perRound, Cells cells) {
    int size = steps.length;
    this.what = new byte[size];
    this.cell = new int[size];
    this.mask = new long[size];
    this.atLeast = new long[size];
    this.atMost = new long[size];
    this.yes = new int[size];
    this.no = new int[size];
    for (int i = 0; i < size; i++) {
      what[i] = (byte) steps[i].what().ordinal();
      cell[i] = steps[i].cell();
      mask[i] = steps[i].mask();
      atLeast[i] = steps[i].atLeast();
      atMost[i] = steps[i].atMost();
      yes[i] = steps[i].yes();
      no[i] = steps[i].no();
    }
    this.entry = entry;
    this.begin = begin;
    this.perRound = perRound;
    this.tests = new WideTests(steps, cells);
  }

  int size() {
    return entry.length;
  }

  /** How many different tests there are for cases side by side. */
  int tests() {
    return tests.size();
  }

  int steps() {
    return what.length;
  }

  boolean isPerRound(int condition) {
    return perRound[condition];
  }

  /** Whether a condition holds; asked once per case, or once per point where that can differ. */
  boolean holds(int condition, Scratch scratch) {
    long now = perRound[condition] ? scratch.roundStamp : scratch.caseStamp;
    if (scratch.stamps[condition] == now) {
      return scratch.truths[condition];
    }
    boolean holds = run(entry[condition], scratch);
    scratch.truths[condition] = holds;
    scratch.stamps[condition] = now;
    return holds;
  }

  private boolean run(int first, Scratch scratch) {
    int[] cells = scratch.cells;
    int at = first;
    while (at >= 0) {
      boolean passes =
          switch (what[at]) {
            case 0 -> (mask[at] >>> cells[cell[at]] & 1) != 0;
            case 1 -> cells[cell[at]] >= atLeast[at] && cells[cell[at]] <= atMost[at];
            case 2 -> SumTable.lane(scratch.sums[(int) mask[at]], cell[at]) >= atLeast[at];
            default -> holds(cell[at], scratch);
          };
      at = passes ? yes[at] : no[at];
    }
    return at == HOLDS;
  }

  /** In which of the cases side by side a condition holds. */
  long holds(int condition, Wide wide) {
    long now = perRound[condition] ? wide.roundStamp : wide.caseStamp;
    if (wide.conditionStamps[condition] != now) {
      wide.conditions[condition] = run(condition, wide);
      wide.conditionStamps[condition] = now;
    }
    return wide.conditions[condition];
  }

  /** Every test goes on to tests before it in the row, so each is settled when it is asked for. */
  private long run(int condition, Wide wide) {
    long[] steps = wide.steps;
    int last = entry[condition];
    for (int at = begin[condition]; at <= last; at++) {
      long passes = what[at] == CONDITION ? holds(cell[at], wide) : tests.passes(at, wide);
      steps[at] = passes & next(yes[at], steps) | ~passes & next(no[at], steps);
    }
    return steps[last];
  }

  private static long next(int at, long[] steps) {
    return at >= 0 ? steps[at] : at == HOLDS ? -1L : 0L;
  }
}
