package nl.normenkader.engine.bare;

import java.util.Arrays;
import nl.normenkader.engine.model.Stand;
import nl.normenkader.engine.outcome.Outcome.Kind;

/**
 * The working memory of one thread, made by {@link BarePath#scratch()}: the answers of a case go
 * in, what comes of it stands in it until the next case.
 */
public final class Scratch {

  /** Nothing there: no profiel, no months, no class, no omvang. */
  public static final int NONE = -1;

  private final ConditionCode code;
  final int[] cells;
  final long[][] sums;
  final long[] stamps;
  final boolean[] truths;
  final long[] onderdelen;
  final boolean[] wanted;
  final boolean[] needed;
  final boolean[] counts;
  final boolean[] barredOnderdelen;
  final boolean[] barred;
  final boolean[] barredByFactor;
  final long[] parts;
  final boolean[] silent;
  final boolean[] brutoSilent;
  final boolean[] referred;
  final Point[] points;
  final int[] pointOf;
  final long[][] settled;
  final long[][] buffers;
  final long[] place;
  final long[] share;
  final long[] extra;
  final int[] shift;
  final int[] brutoProfielen;
  final int[] nettoProfielen;
  final long[] bruto;
  final long[] netto;
  final long[] omvang;
  final int[] months;
  final int[] klassen;
  final int[] variants;
  final long[] taken;
  private long clock;
  long caseStamp;
  long roundStamp;

  /** The point being computed. */
  Point now;

  /** How many different points were computed. */
  int computed;

  /** Whether the point being computed is the one after all stadia. */
  boolean last;

  Kind kind = Kind.ONVOLLEDIG;

  Scratch(ConditionCode code, Sizes sizes) {
    this.code = code;
    cells = new int[Math.max(1, sizes.cells())];
    sums = new long[Stand.values().length][];
    for (Stand stand : Stand.values()) {
      sums[stand.ordinal()] = new long[sizes.words()[stand.ordinal()]];
    }
    stamps = new long[code.size()];
    truths = new boolean[code.size()];
    onderdelen = new long[sizes.onderdelen()];
    taken = new long[sizes.onderdelen()];
    wanted = new boolean[sizes.onderdelen()];
    needed = new boolean[sizes.onderdelen()];
    counts = new boolean[sizes.onderdelen()];
    barredOnderdelen = new boolean[sizes.onderdelen()];
    int voorzieningen = sizes.voorzieningen();
    barred = new boolean[voorzieningen];
    barredByFactor = new boolean[voorzieningen];
    parts = new long[voorzieningen];
    silent = new boolean[voorzieningen];
    brutoSilent = new boolean[voorzieningen];
    referred = new boolean[voorzieningen];
    points = new Point[sizes.rounds()];
    pointOf = new int[sizes.rounds()];
    settled = new long[sizes.rounds()][];
    buffers = new long[sizes.rounds()][voorzieningen];
    for (int r = 0; r < points.length; r++) {
      points[r] = new Point(voorzieningen, sizes.together());
      settled[r] = buffers[r];
    }
    now = points[0];
    place = new long[voorzieningen];
    share = new long[voorzieningen];
    extra = new long[voorzieningen];
    shift = new int[sizes.profielreeksen()];
    brutoProfielen = new int[sizes.profielreeksen()];
    nettoProfielen = new int[sizes.profielreeksen()];
    bruto = new long[voorzieningen];
    netto = new long[voorzieningen];
    omvang = new long[voorzieningen];
    months = new int[voorzieningen];
    klassen = new int[voorzieningen];
    variants = new int[voorzieningen];
  }

  /** How much room a kader needs. */
  record Sizes(
      int cells,
      int[] words,
      int onderdelen,
      int voorzieningen,
      int profielreeksen,
      int rounds,
      int together) {}

  /** Where the answers go, by {@link CaseLayout}; what lies behind them is not the caller's. */
  public int[] answers() {
    return cells;
  }

  /** What the case comes down to. */
  public Kind kind() {
    return kind;
  }

  /** The number of the profiel of a reeks before all stadia; {@link #NONE} without access. */
  public int brutoProfiel(int profielreeks) {
    return brutoProfielen[profielreeks];
  }

  /** The number of the profiel of a reeks after all stadia; {@link #NONE} without access. */
  public int nettoProfiel(int profielreeks) {
    return nettoProfielen[profielreeks];
  }

  /** What is needed of a voorziening before all stadia, in its measure per its period. */
  public long bruto(int voorziening) {
    return bruto[voorziening];
  }

  /** What is needed of a voorziening after all stadia, in its measure per its period. */
  public long netto(int voorziening) {
    return netto[voorziening];
  }

  /**
   * What fits; {@link #NONE} when the kader is silent, grants without a volume or refers it to
   * another law.
   */
  public long omvang(int voorziening) {
    return omvang[voorziening];
  }

  /** For how many months, 0 where nothing is said; {@link #NONE} when nothing is granted. */
  public int months(int voorziening) {
    return months[voorziening];
  }

  /** The number of the class; {@link #NONE} when there is none. */
  public int klasse(int voorziening) {
    return klassen[voorziening];
  }

  /** The number of the variant; {@link #NONE} for the plain form, or when nothing is granted. */
  public int variant(int voorziening) {
    return variants[voorziening];
  }

  /** Another case: no condition was asked yet. */
  void nextCase() {
    caseStamp = ++clock;
    computed = 0;
    nextRound();
  }

  /** Another point of the same case: what can differ is asked again. */
  void nextRound() {
    roundStamp = ++clock;
    now = points[computed++];
    now.cut = false;
  }

  boolean holds(int condition) {
    return code.holds(condition, this);
  }

  void nothing() {
    Arrays.fill(brutoProfielen, NONE);
    Arrays.fill(nettoProfielen, NONE);
    Arrays.fill(bruto, 0);
    Arrays.fill(netto, 0);
    Arrays.fill(omvang, NONE);
    Arrays.fill(months, NONE);
    Arrays.fill(klassen, NONE);
    Arrays.fill(variants, NONE);
  }
}
