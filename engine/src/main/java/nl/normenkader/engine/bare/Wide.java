package nl.normenkader.engine.bare;

import nl.normenkader.engine.model.Stand;
import nl.normenkader.engine.outcome.Outcome.Kind;

/**
 * The working memory of one thread for sixty-four cases side by side, made by {@link
 * BarePath#wide()}. Every answer is a column; what is true or not is one bit for each case.
 */
public final class Wide {

  /** How many cases lie side by side: as many as a long has bits. */
  public static final int CASES = Long.SIZE;

  private final ConditionCode code;
  final int[][] cells;
  final long[][][] sums;
  final long[] conditionStamps;
  final long[] conditions;
  final long[] testStamps;
  final long[] tests;
  final long[] steps;
  final long[][] onderdelen;
  final long[][] taken;
  final long[] wanted;
  final long[] needed;
  final long[] counts;
  final long[] barredOnderdelen;
  final long[] barred;
  final long[] barredByFactor;
  final long[][] parts;
  final long[][] place;
  final long[][] share;
  final long[][] extra;
  final long[][] shift;
  final long[] silent;
  final long[] brutoSilent;
  final long[] referred;
  final long[][] omvang;
  final WidePoint[] points;
  final long[] sum = new long[CASES];
  final long[] highest = new long[CASES];
  final long[] one = new long[CASES];
  final int[] least = new int[CASES];
  final int[] most = new int[CASES];
  final int[] chosen = new int[CASES];
  final Kind[] kinds = new Kind[CASES];
  private long clock;
  long caseStamp;
  long roundStamp;

  /** The point being computed. */
  WidePoint now;

  /** Whether the point being computed is the one after all stadia. */
  boolean last;

  /** The cases that are still being computed. */
  long alive;

  /** The cases that have access. */
  long access;

  /** The cases in which some maximum took anything of the amount being computed. */
  long cut;

  /** The cases in which the amount being computed is not regulated. */
  long silence;

  Wide(ConditionCode code, Scratch.Sizes sizes) {
    this.code = code;
    cells = new int[Math.max(1, sizes.cells())][CASES];
    sums = new long[Stand.values().length][][];
    for (Stand stand : Stand.values()) {
      sums[stand.ordinal()] = new long[sizes.words()[stand.ordinal()]][CASES];
    }
    conditionStamps = new long[code.size()];
    conditions = new long[code.size()];
    testStamps = new long[code.tests()];
    tests = new long[code.tests()];
    steps = new long[code.steps()];
    onderdelen = new long[sizes.onderdelen()][CASES];
    taken = new long[sizes.onderdelen()][CASES];
    wanted = new long[sizes.onderdelen()];
    needed = new long[sizes.onderdelen()];
    counts = new long[sizes.onderdelen()];
    barredOnderdelen = new long[sizes.onderdelen()];
    int voorzieningen = sizes.voorzieningen();
    barred = new long[voorzieningen];
    barredByFactor = new long[voorzieningen];
    parts = new long[voorzieningen][CASES];
    place = new long[voorzieningen][CASES];
    share = new long[voorzieningen][CASES];
    extra = new long[voorzieningen][CASES];
    shift = new long[sizes.profielreeksen()][CASES];
    silent = new long[voorzieningen];
    brutoSilent = new long[voorzieningen];
    referred = new long[voorzieningen];
    omvang = new long[voorzieningen][CASES];
    points = new WidePoint[sizes.rounds()];
    for (int r = 0; r < points.length; r++) {
      points[r] = new WidePoint(voorzieningen, sizes.together());
    }
    now = points[0];
    java.util.Arrays.fill(kinds, Kind.ONVOLLEDIG);
  }

  /**
   * Where the answers go: by {@link CaseLayout} a column for each answer, with a number for each
   * case.
   */
  public int[][] answers() {
    return cells;
  }

  /** Puts the answers of one case in their columns. */
  public void put(int number, int[] row) {
    for (int c = 0; c < row.length; c++) {
      cells[c][number] = row[c];
    }
  }

  /** Takes over the first so many columns of answers of another, which is laid out the same. */
  public void answer(Wide other, int columns) {
    for (int c = 0; other != this && c < columns; c++) {
      System.arraycopy(other.cells[c], 0, cells[c], 0, CASES);
    }
  }

  /** What a case comes down to. */
  public Kind kind(int number) {
    return kinds[number];
  }

  /** What is granted of a voorziening, in its measure per its period; 0 when nothing is. */
  public long omvang(int voorziening, int number) {
    return omvang[voorziening][number];
  }

  /** The same for every case. */
  public long[] omvang(int voorziening) {
    return omvang[voorziening];
  }

  /** The number of the profiel of a reeks after all stadia; {@link Scratch#NONE} without access. */
  public int nettoProfiel(int profielreeks, int number) {
    int cell = cells.length - shift.length + profielreeks;
    return (access >>> number & 1) != 0 ? cells[cell][number] : Scratch.NONE;
  }

  /** Other cases: no condition was asked yet. */
  void nextCases() {
    caseStamp = ++clock;
    roundStamp = ++clock;
    now = points[0];
  }

  /** Another point of the same cases: what can differ is asked again. */
  void nextRound(int round) {
    roundStamp = ++clock;
    now = points[round];
  }

  /** In which cases a condition holds. */
  long holds(int condition) {
    return code.holds(condition, this);
  }

  /** The word of the first so many cases. */
  public static long first(int many) {
    return many == CASES ? -1L : (1L << many) - 1;
  }

  /** The word with one case in it. */
  static long bit(int number) {
    return 1L << number;
  }

  /** Whether a case is in a word. */
  static boolean in(long word, int number) {
    return (word >>> number & 1) != 0;
  }
}
