package nl.normenkader.engine.bare;

import java.util.BitSet;
import java.util.stream.IntStream;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.engine.model.Stand;
import nl.normenkader.engine.outcome.Outcome.Kind;

/**
 * A kader prepared for many complete cases: immutable, used by any number of threads, each with its
 * own {@link Scratch}. Nothing is allocated per case.
 *
 * @see "Design decision: adr/0012-a-bare-path-beside-the-explained-one.md"
 */
public final class BarePath {

  /** The number of the computing semantics that is carried here. */
  private static final int REKENREGELS = 1;

  private final CompiledNormenkader kader;
  private final CaseLayout layout;
  private final Cells cells;
  private final ConditionCode code;
  private final SumTable[] tables;
  private final Stadia stadia;
  private final int access;
  private final int[] impossible;
  private final Round round;
  private final UitkomstStep[] uitkomsten;
  private final VerwijsStep verwijzing;
  private final boolean[] isAlgemeen;
  private final WidePath widePath;
  private final BitSet forAccess;

  private BarePath(CompiledNormenkader kader) {
    this.kader = kader;
    layout = new CaseLayout(kader);
    cells = new Cells(kader, layout);
    ConditionWriter writer = new ConditionWriter(kader, cells);
    access = writer.number(kader.access());
    impossible = kader.impossible().stream().mapToInt(writer::number).toArray();
    cells.readExtents(kader.source().stadia().size());
    forAccess = cells.readSoFar();
    stadia = new Stadia(kader, cells);
    round = new Round(kader, cells, writer);
    uitkomsten =
        kader.voorzieningen().stream()
            .map(v -> new UitkomstStep(kader, v, cells, writer))
            .toArray(UitkomstStep[]::new);
    verwijzing = new VerwijsStep(kader, writer);
    cells.readExtents(stadia.size());
    code = writer.code();
    tables = new SumTable[Stand.values().length];
    for (Stand stand : Stand.values()) {
      tables[stand.ordinal()] = cells.sums(stand).table();
    }
    isAlgemeen = new boolean[stadia.size()];
    for (int s = 0; s < isAlgemeen.length; s++) {
      isAlgemeen[s] = kader.source().stadia().get(s).kind() == Stadium.Kind.ALGEMENE_VOORZIENING;
    }
    widePath =
        new WidePath(
            cells,
            tables,
            stadia,
            access,
            impossible,
            round,
            uitkomsten,
            verwijzing,
            isAlgemeen,
            code.isPerRound(access) || IntStream.of(impossible).anyMatch(code::isPerRound));
  }

  /** The kader prepared for computing without words. */
  public static BarePath of(CompiledNormenkader kader) {
    return new BarePath(kader);
  }

  /** The kader it was prepared from. */
  public CompiledNormenkader kader() {
    return kader;
  }

  /** Where the answers of a case go. */
  public CaseLayout layout() {
    return layout;
  }

  /** Working memory for one thread. */
  public Scratch scratch() {
    return new Scratch(code, sizes());
  }

  private Scratch.Sizes sizes() {
    int[] words = new int[tables.length];
    for (int t = 0; t < words.length; t++) {
      words[t] = tables[t].words();
    }
    return new Scratch.Sizes(
        cells.size(),
        words,
        kader.onderdelen().size(),
        kader.voorzieningen().size(),
        kader.reeksen().size(),
        kader.rounds(),
        round.maximaTogether());
  }

  /** Whether this kader is carried at all; when not, every case goes to the explaining engine. */
  public boolean supported() {
    return kader.source().general().rekenregels() == REKENREGELS;
  }

  /**
   * Whether an answer can matter to what comes of a case. What cannot may stay unanswered, with any
   * value in its cell.
   */
  public boolean matters(int answer) {
    return cells.matters(answer);
  }

  /**
   * Computes the case whose answers stand in the scratch; what comes of it stands there too.
   *
   * @return false when this case holds something that only words can tell — a contradiction, a tie
   *     that a person must break, an amount that iWmo cannot hold: then nothing in the scratch
   *     means anything, and the explaining engine says what it is
   */
  public boolean evaluate(Scratch scratch) {
    return evaluate(scratch, false);
  }

  /** Working memory for cases side by side, for one thread. */
  public Wide wide() {
    return new Wide(code, sizes());
  }

  /**
   * Computes cases whose answers stand side by side in the working memory; what comes of them
   * stands there too.
   *
   * @param cases the cases there are, one bit for each
   * @return those of them that could be computed; the others hold something that only words can
   *     tell, as for {@link #evaluate(Scratch)}
   */
  public long evaluate(Wide wide, long cases) {
    return widePath.evaluate(wide, cases);
  }

  /**
   * Finds the cases that have no access, as {@link #evaluate(Wide, long)} would, from far fewer
   * answers.
   *
   * @param cases the cases there are, one bit for each
   * @return those that have none; what comes of them stands in the working memory
   */
  public long withoutAccess(Wide wide, long cases) {
    return widePath.withoutAccess(wide, cases);
  }

  /** Whether {@link #withoutAccess} reads this answer; any other may have any value there was. */
  public boolean mattersForAccess(int answer) {
    return forAccess.get(answer);
  }

  /**
   * @param everyPoint whether the points between the first and the last are computed too; they are
   *     when the first hangs on them, or when nothing is left and the question is since when
   */
  private boolean evaluate(Scratch scratch, boolean everyPoint) {
    scratch.nextCase();
    stadia.begin(scratch);
    for (Stand stand : STANDS) {
      int number = stand.ordinal();
      tables[number].add(scratch.cells, cells.first(stand), scratch.sums[number]);
    }
    scratch.last = stadia.size() == 0;
    for (int condition : impossible) {
      if (scratch.holds(condition)) {
        return false;
      }
    }
    if (!scratch.holds(access)) {
      scratch.nothing();
      scratch.kind = Kind.GEEN_TOEGANG;
      return true;
    }
    round.weigh(scratch);
    if (!round.settle(scratch)) {
      return false;
    }
    scratch.pointOf[0] = 0;
    round.keepProfielen(scratch, scratch.brutoProfielen);
    boolean every = everyPoint || !round.isSettled(scratch);
    if (!afterStadia(scratch, every)) {
      return false;
    }
    round.keepProfielen(scratch, scratch.nettoProfielen);
    round.together(scratch, every);
    boolean pointsElsewhere = verwijzing.settle(scratch);
    for (UitkomstStep uitkomst : uitkomsten) {
      if (!uitkomst.settle(scratch)) {
        return false;
      }
    }
    if (isGranted(scratch) || pointsElsewhere || every) {
      scratch.kind = kind(scratch, pointsElsewhere);
      return true;
    }
    return evaluate(scratch, true);
  }

  private static final Stand[] STANDS = Stand.values();

  /** The points after each stadium; one at which nothing changed is the one before it. */
  private boolean afterStadia(Scratch scratch, boolean everyPoint) {
    boolean differs = round.isRowChosen(scratch);
    SumTable table = tables[Stand.RONDE.ordinal()];
    for (int s = 0; s < stadia.size(); s++) {
      scratch.last = s == stadia.size() - 1;
      boolean changed = stadia.next(scratch, s);
      differs |= changed && !everyPoint;
      if (changed || scratch.last && differs) {
        round.begin(scratch, table);
        boolean whole = everyPoint || scratch.last;
        if (!(whole ? round.settle(scratch) : round.isSound(scratch))) {
          return false;
        }
      }
      scratch.pointOf[s + 1] = scratch.computed - 1;
    }
    return true;
  }

  /** Whether anything is granted, or silent: then nobody asks since when nothing was left. */
  private static boolean isGranted(Scratch scratch) {
    for (int v = 0; v < scratch.silent.length; v++) {
      if (!scratch.referred[v] && (scratch.silent[v] || scratch.netto[v] > 0)) {
        return true;
      }
    }
    return false;
  }

  private Kind kind(Scratch scratch, boolean pointsElsewhere) {
    boolean granted = false;
    for (int v = 0; v < scratch.silent.length; v++) {
      if (!scratch.referred[v]) {
        if (scratch.silent[v]) {
          return Kind.REGELING_ZWIJGT;
        }
        granted |= scratch.netto[v] > 0;
      }
    }
    if (granted) {
      return Kind.MAATWERK;
    }
    if (pointsElsewhere) {
      return Kind.ANDERE_WET;
    }
    return round.refuses(scratch) ? Kind.GEEN_TOEGANG : nothingLeft(scratch);
  }

  /** By which point nothing was left any more: the first after which it stays nothing. */
  private Kind nothingLeft(Scratch scratch) {
    for (int point = stadia.size(); point > 0; point--) {
      if (isAnything(scratch.settled[point - 1])) {
        return isAlgemeen[point - 1]
            ? Kind.ALGEMENE_VOORZIENING_VOLSTAAT
            : Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN;
      }
    }
    return Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN;
  }

  private static boolean isAnything(long[] amounts) {
    for (long amount : amounts) {
      if (amount > 0) {
        return true;
      }
    }
    return false;
  }
}
