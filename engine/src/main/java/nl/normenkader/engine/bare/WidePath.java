package nl.normenkader.engine.bare;

import nl.normenkader.engine.model.Stand;
import nl.normenkader.engine.outcome.Outcome.Kind;

/**
 * The order of the computation for cases side by side. Every point is computed for all of them;
 * that is cheaper than finding out for which of them it matters.
 *
 * @see "Design decision: adr/0015-sixty-four-cases-side-by-side.md"
 */
record WidePath(
    Cells cells,
    SumTable[] tables,
    Stadia stadia,
    int access,
    int[] impossible,
    Round round,
    UitkomstStep[] uitkomsten,
    VerwijsStep verwijzing,
    boolean[] isAlgemeen,
    boolean accessReadsRonde) {

  private static final Stand[] STANDS = Stand.values();
  private static final int RONDE = Stand.RONDE.ordinal();

  /** The cases that could be computed. */
  long evaluate(Wide wide, long cases) {
    long without = begin(wide, cases, true);
    if (wide.alive != 0) {
      points(wide);
    }
    return without | wide.alive;
  }

  /** The cases that are possible and have no access; with that, all is told about them. */
  long withoutAccess(Wide wide, long cases) {
    return begin(wide, cases, accessReadsRonde);
  }

  private long begin(Wide wide, long cases, boolean withRonde) {
    wide.nextCases();
    stadia.begin(wide);
    for (Stand stand : STANDS) {
      if (withRonde || stand != Stand.RONDE) {
        int number = stand.ordinal();
        tables[number].add(wide.cells, cells.first(stand), wide.sums[number]);
      }
    }
    long sound = cases;
    for (int condition : impossible) {
      sound &= ~wide.holds(condition);
    }
    wide.access = wide.holds(access);
    wide.alive = sound & wide.access;
    long without = sound & ~wide.access;
    nothing(wide, without);
    return without;
  }

  private void points(Wide wide) {
    round.weigh(wide);
    wide.last = stadia.size() == 0;
    round.settle(wide);
    for (int s = 0; s < stadia.size(); s++) {
      wide.last = s == stadia.size() - 1;
      wide.nextRound(s + 1);
      stadia.next(wide, s, tables[RONDE], wide.sums[RONDE]);
      round.settle(wide);
    }
    round.together(wide);
    long elsewhere = verwijzing.settle(wide);
    long failed = 0;
    for (UitkomstStep uitkomst : uitkomsten) {
      failed |= uitkomst.settle(wide);
    }
    wide.alive &= ~failed;
    kinds(wide, elsewhere);
  }

  private static void nothing(Wide wide, long cases) {
    tell(wide, cases, Kind.GEEN_TOEGANG);
    for (long[] omvang : wide.omvang) {
      for (long left = cases; left != 0; left &= left - 1) {
        omvang[Long.numberOfTrailingZeros(left)] = 0;
      }
    }
  }

  private void kinds(Wide wide, long elsewhere) {
    long[][] netto = wide.now.amounts;
    long silent = 0;
    long granted = 0;
    for (int v = 0; v < netto.length; v++) {
      long here = wide.alive & ~wide.referred[v];
      silent |= here & wide.silent[v];
      granted |= SamenStep.positive(netto[v], here & ~granted);
    }
    long left = wide.alive;
    left = tell(wide, left, left & silent, Kind.REGELING_ZWIJGT);
    left = tell(wide, left, left & granted, Kind.MAATWERK);
    left = tell(wide, left, left & elsewhere, Kind.ANDERE_WET);
    if (left != 0) {
      left = tell(wide, left, left & round.refuses(wide), Kind.GEEN_TOEGANG);
      nothingLeft(wide, left);
    }
  }

  /** By which point nothing was left any more: the first after which it stays nothing. */
  private void nothingLeft(Wide wide, long cases) {
    long left = cases;
    for (int point = stadia.size(); point > 0 && left != 0; point--) {
      long any = 0;
      for (long[] amounts : wide.points[point - 1].amounts) {
        any |= SamenStep.positive(amounts, left);
      }
      left =
          tell(
              wide,
              left,
              any,
              isAlgemeen[point - 1]
                  ? Kind.ALGEMENE_VOORZIENING_VOLSTAAT
                  : Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN);
    }
    tell(wide, left, Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN);
  }

  private static long tell(Wide wide, long open, long these, Kind kind) {
    tell(wide, these, kind);
    return open & ~these;
  }

  private static void tell(Wide wide, long cases, Kind kind) {
    for (long left = cases; left != 0; left &= left - 1) {
      wide.kinds[Long.numberOfTrailingZeros(left)] = kind;
    }
  }
}
