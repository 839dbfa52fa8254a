package nl.normenkader.engine.meten;

import nl.normenkader.engine.outcome.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The demo kader 1.0 as a Java programmer would write it for that one kader: no data, no names, all
 * numbers in the code. It is what the engine is measured against, and a test holds it to the same
 * outcomes. Voorzieningen: individueel, dagbesteding, administratie, training, groepstraining,
 * bereikbaarheid.
 */
final class HandWritten {

  private static final int[] WEIGHTS = {2, 2, 3, 2, 2, 3, 2, 1, 1, 1, 1};
  private static final int[][] PATTERNS = {
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
    {0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0},
    {1, 1, 2, 0, 1, 2, 1, 0, 0, 0, 0},
    {2, 2, 2, 1, 1, 2, 2, 0, 0, 0, 1},
    {2, 3, 3, 2, 2, 2, 2, 0, 1, 0, 1},
    {3, 3, 3, 2, 2, 3, 2, 1, 2, 2, 1},
    {3, 3, 4, 3, 3, 4, 3, 1, 2, 2, 2},
    {4, 4, 4, 3, 4, 4, 4, 2, 2, 3, 3}
  };
  private static final int[][] BANDS = {
    {0, 0, 0},
    {15, 30, 45},
    {45, 60, 90},
    {90, 120, 150},
    {135, 180, 225},
    {195, 240, 315},
    {285, 360, 450},
    {390, 480, 600}
  };
  private static final int[] MONTHS = {12, 12, 12, 24, 24, 24, 24, 24};
  private static final int[] MONTHS_DAG = {12, 12, 24, 24, 24};
  private static final int[] PARTLY = {1, 2, 2, 1, 1, 1};
  private static final int ROUNDS = 7;

  final long[][] amounts = new long[ROUNDS][6];
  private final long[][] uncapped = new long[ROUNDS][6];
  final int[] months = new int[6];
  private final int[] now = new int[11];
  private final int[] netto = new int[11];
  private final int[] taken = new int[13];
  private boolean refused;
  int profiel;
  int profielDag;

  /** What the case comes down to; null when the case cannot be. */
  @Nullable Kind compute(DemoCase c) {
    lightenAll(c);
    if (isImpossible(c)) {
      return null;
    }
    if (!c.inwoner || !c.grondslag || count(c.niveaus, 1) == 0) {
      return Kind.GEEN_TOEGANG;
    }
    System.arraycopy(c.niveaus, 0, now, 0, 11);
    java.util.Arrays.fill(taken, 0);
    for (int round = 0; round < ROUNDS; round++) {
      boolean changed = round == 0;
      if (round > 0) {
        changed = lighten(c, round - 1, now);
        for (int o = 0; o < 13; o++) {
          taken[o] += c.taken[round - 1][o];
          changed |= c.taken[round - 1][o] != 0;
        }
      }
      if (changed) {
        round(c, round);
      } else {
        System.arraycopy(amounts[round - 1], 0, amounts[round], 0, 6);
        System.arraycopy(uncapped[round - 1], 0, uncapped[round], 0, 6);
      }
    }
    settle();
    months(c);
    return kind(c);
  }

  private void lightenAll(DemoCase c) {
    System.arraycopy(c.niveaus, 0, netto, 0, 11);
    for (int s = 0; s < 6; s++) {
      lighten(c, s, netto);
    }
  }

  private static boolean lighten(DemoCase c, int stadium, int[] niveaus) {
    boolean changed = false;
    int[] extents = c.extents[stadium];
    for (int l = 0; l < 11; l++) {
      if (extents[l] != 0) {
        int to = extents[l] == 2 ? 0 : Math.max(0, c.niveaus[l] - PARTLY[stadium]);
        if (to < niveaus[l]) {
          niveaus[l] = to;
          changed = true;
        }
      }
    }
    return changed;
  }

  private boolean isImpossible(DemoCase c) {
    if (c.samenloop && (netto[3] < 2 || daySum(netto) < 10 || c.groepKanNiet)) {
      return true;
    }
    if (c.groepsaanbod && c.groepKanNiet
        || c.crisis == 2 && c.risico == 0 && c.risicoOmgeving == 0) {
      return true;
    }
    if (c.netwerk == 0) {
      for (int l = 0; l < 11; l++) {
        if (c.extents[2][l] != 0 || c.extents[3][l] != 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static int daySum(int[] z) {
    return 3 * z[3] + 2 * z[2] + 2 * z[6] + z[5];
  }

  private static int count(int[] z, int from) {
    int count = 0;
    for (int one : z) {
      count += one >= from ? 1 : 0;
    }
    return count;
  }

  private int core(int from) {
    return (now[0] >= from ? 1 : 0)
        + (now[2] >= from ? 1 : 0)
        + (now[4] >= from ? 1 : 0)
        + (now[5] >= from ? 1 : 0)
        + (now[6] >= from ? 1 : 0);
  }

  private void round(DemoCase c, int round) {
    boolean child = c.leeftijd == 0;
    boolean adult = !child && c.wlz != 2;
    boolean noIndividueel = child || c.wlz == 2 && c.weigerIndividueel;
    boolean noDag = child || c.groepKanNiet || c.wlz == 2 && c.weigerDagbesteding;
    boolean noTraining = child || c.leerbaarheid == 0 || c.motivatie == 0;
    boolean noGroep = child || c.groepKanNiet || c.leerbaarheid < 2 || c.motivatie == 0;
    profiel = c.gekozenIndividueel >= 0 ? c.gekozenIndividueel : nearest();
    profiel = Math.min(7, profiel + (c.risico == 3 ? 2 : c.risico == 2 ? 1 : 0));
    profielDag = c.gekozenDagbesteding >= 0 ? c.gekozenDagbesteding : day();
    refused = false;
    individueel(c, round, noIndividueel, adult);
    dagbesteding(c, round, noDag);
    administratie(c, round, child);
    oefenen(c, round, noTraining, noGroep);
    boolean onplanbaar = now[5] >= 3 && c.risico >= 2;
    refused |= onplanbaar && child;
    long bereikbaar = onplanbaar && !child ? Math.max(0, 1 - taken[11]) : 0;
    if (c.crisis != 0 && adult && !c.nietBereikbaar) {
      bereikbaar = Math.max(1, bereikbaar);
    }
    put(round, 5, bereikbaar, bereikbaar);
  }

  private void put(int round, int voorziening, long amount, long without) {
    amounts[round][voorziening] = amount;
    uncapped[round][voorziening] = without;
  }

  private int nearest() {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int p = 0; p < 8; p++) {
      int distance = 0;
      for (int l = 0; l < 11; l++) {
        distance += WEIGHTS[l] * Math.abs(now[l] - PATTERNS[p][l]);
      }
      if (distance <= least) {
        least = distance;
        best = p;
      }
    }
    return best;
  }

  private int day() {
    int sum = daySum(now);
    return now[3] < 2 || sum < 10 ? 0 : sum < 15 ? 1 : sum < 20 ? 2 : sum < 25 ? 3 : 4;
  }

  /** In hundredths of a minute until it is rounded. */
  private void individueel(DemoCase c, int round, boolean barred, boolean adult) {
    int[] band = BANDS[profiel];
    long part = 0;
    if (profiel > 0) {
      int place =
          (c.motivatie == 0 ? 50 : c.motivatie == 1 ? 25 : 0)
              + (c.leerbaarheid < 2 ? 25 : c.leerbaarheid == 3 ? -25 : 0);
      int span = place < 0 ? band[1] - band[0] : band[2] - band[1];
      part =
          100L * band[1]
              + (long) span * place
              + (c.risicoOmgeving == 2 ? 10L * band[1] : 0)
              + (c.netwerk == 0 ? 1500 : 0);
      part = Math.clamp(part, 100L * band[0], 100L * band[2]);
    }
    boolean gezin = now[7] >= 3;
    boolean veiligheid = now[9] >= 3;
    boolean minder = c.samenloop && profiel >= 3;
    if (barred) {
      refused |= part > 0 || gezin || now[8] >= 3 || veiligheid || minder;
      put(round, 0, 0, 0);
      return;
    }
    long opvoed = gezin ? Math.max(0, 60 - taken[0]) : 0;
    long gebruik = now[8] >= 3 ? Math.max(0, 45 - taken[1]) : 0;
    long veilig = veiligheid ? Math.max(0, 45 - taken[2]) : 0;
    long highest = Math.max(opvoed, Math.max(gebruik, veilig));
    long group = Math.min(9000, 50 * (opvoed + gebruik + veilig) + 50 * highest);
    if (group > 0 && c.risico == 3 && !c.geenUurExtra) {
      group = Math.max(6000, group);
    }
    long kinderen = gezin ? Math.max(0, 15L * c.kinderen - taken[3]) : 0;
    long overleg = veiligheid ? Math.max(0, c.ketenoverleg - taken[4]) : 0;
    long rest = part + group + 100 * overleg - (minder ? 3000 : 0);
    long without = raised(c, rest + 100 * kinderen, adult);
    long amount = Math.min(735, raised(c, rest + 100 * Math.min(60, kinderen), adult));
    if (c.kleinBeginnen && c.motivatie == 0) {
      amount = Math.min(105, amount);
    }
    put(round, 0, amount, without);
  }

  private long raised(DemoCase c, long hundredths, boolean adult) {
    long amount = (Math.max(0, hundredths) + 1499) / 1500 * 15;
    if (adult) {
      if (core(4) > 0) {
        amount = Math.max(120, amount);
      } else if (core(3) > 0) {
        amount = Math.max(60, amount);
      }
      if (!c.geenHalfUur && core(2) > 1) {
        amount = Math.max(30, amount);
      }
    }
    return amount > 0 && c.risico == 3 ? Math.max(120, amount) : amount;
  }

  private void dagbesteding(DemoCase c, int round, boolean barred) {
    boolean overbelast = c.netwerk == 1;
    long part = profielDag == 0 ? 0 : 2L * profielDag + (overbelast ? 1 : 0);
    if (barred) {
      refused |= part > 0 || overbelast && c.respijt > 0;
      put(round, 1, 0, 0);
      return;
    }
    long amount = part + (overbelast ? Math.max(0, c.respijt - taken[12]) : 0);
    put(round, 1, Math.min(9, amount), amount);
  }

  /** In 52nds of a minute until it is rounded. */
  private void administratie(DemoCase c, int round, boolean barred) {
    boolean post = now[1] >= 3 && !c.bewind;
    boolean schulden = now[1] >= 2 && c.schulden;
    boolean jaar = now[1] >= 2 && c.jaarstukken >= 1;
    if (barred) {
      refused |= post || schulden || jaar;
      put(round, 2, 0, 0);
      return;
    }
    long a = post ? Math.max(0, 45 - taken[6]) : 0;
    long b = schulden ? Math.max(0, 45 - taken[7]) : 0;
    long d = jaar ? Math.max(0, 90L * c.jaarstukken - 52L * taken[8]) : 0;
    long amount = (52 * (a + b) + d + 52 * 15 - 1) / (52 * 15) * 15;
    long most = Long.MAX_VALUE;
    if (a > 0 && b > 0) {
      most = d == 0 ? 75 : c.hogereTabel && c.jaarstukken >= 4 ? 120 : 90;
    } else if (a > 0 || b > 0) {
      most = 60;
    } else if (d > 0) {
      most = 15;
    }
    put(round, 2, Math.min(most, amount), amount);
  }

  private void oefenen(DemoCase c, int round, boolean noTraining, boolean noGroep) {
    int[] z = c.niveaus;
    boolean zinvol =
        c.oefendoel
            && (z[0] >= 2 || z[1] >= 2 || z[2] >= 2 || z[4] >= 2 || z[6] >= 2 || z[10] >= 2);
    boolean groep = zinvol && c.groepsaanbod;
    refused |= zinvol && noTraining || groep && noGroep;
    boolean lapses = groep && !noGroep && !c.groepKanNiet;
    long alleen = zinvol && !noTraining && !lapses ? Math.max(0, 60 - taken[9]) : 0;
    long training = (alleen + 14) / 15 * 15;
    long samen = groep && !noGroep ? Math.max(0, 1 - taken[10]) : 0;
    put(round, 3, training, training);
    put(round, 4, samen, samen);
  }

  /** A maximum spares what remains later; training and individueel share 780 minutes. */
  private void settle() {
    for (int round = ROUNDS - 1; round >= 0; round--) {
      long[] mine = amounts[round];
      long aside = 0;
      if (round < ROUNDS - 1) {
        long[] later = amounts[round + 1];
        for (int v = 0; v < 6; v++) {
          mine[v] = Math.max(mine[v], Math.min(uncapped[round][v], later[v]));
        }
        aside = later[0];
      }
      mine[3] = Math.min(mine[3], Math.max(0, 780 - aside) / 15 * 15);
      mine[0] = Math.min(mine[0], Math.max(0, 780 - mine[3]) / 15 * 15);
    }
  }

  private void months(DemoCase c) {
    int individueel =
        Math.max(1, MONTHS[profiel] + (c.leerbaarheid == 0 ? 12 : c.leerbaarheid == 3 ? -6 : 0));
    if (c.leerbaarheid == 0 && c.leeftijd >= 2 && c.crisis != 2) {
      individueel = Math.max(36, individueel);
    }
    if (c.leeftijd == 1 && !c.geenTweeJaar) {
      individueel = Math.min(24, individueel);
    }
    if (c.crisis == 2) {
      individueel = Math.min(3, individueel);
    }
    months[0] = individueel;
    months[1] = MONTHS_DAG[profielDag];
    months[2] = 12;
    months[3] = 6;
    months[4] = 6;
    months[5] = 12;
  }

  private Kind kind(DemoCase c) {
    if (isAnything(ROUNDS - 1)) {
      return Kind.MAATWERK;
    }
    boolean otherLaw =
        c.leeftijd == 0
            || c.wlz == 2 && c.naarAndereWet
            || c.wlz == 1 && c.wlzMogelijk
            || (c.niveaus[5] >= 3 || c.niveaus[8] >= 3) && c.naarZvw
            || c.naarParticipatiewet
                && (c.leeftijd == 1 || c.leeftijd == 2)
                && now[3] >= 2
                && daySum(now) >= 10;
    if (otherLaw) {
      return Kind.ANDERE_WET;
    }
    if (refused) {
      return Kind.GEEN_TOEGANG;
    }
    for (int round = ROUNDS - 2; round >= 0; round--) {
      if (isAnything(round)) {
        return round == ROUNDS - 2
            ? Kind.ALGEMENE_VOORZIENING_VOLSTAAT
            : Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN;
      }
    }
    return Kind.EIGEN_MOGELIJKHEDEN_VOLSTAAN;
  }

  private boolean isAnything(int round) {
    for (long amount : amounts[round]) {
      if (amount > 0) {
        return true;
      }
    }
    return false;
  }
}
