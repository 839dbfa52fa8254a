package nl.normenkader.engine.meten;

import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.bare.CaseLayout;

/** A case of the demo kader as somebody would hold it who programs that one kader by hand. */
final class DemoCase {

  final int[] niveaus = new int[11];
  final int[][] extents = new int[6][11];
  final int[][] taken = new int[6][13];
  int motivatie;
  int leerbaarheid;
  int risico;
  int risicoOmgeving;
  int netwerk;
  boolean inwoner;
  boolean grondslag;
  int leeftijd;
  int wlz;
  boolean groepKanNiet;
  int crisis;
  boolean schulden;
  boolean bewind;
  boolean oefendoel;
  boolean groepsaanbod;
  boolean samenloop;
  int kinderen;
  int jaarstukken;
  int ketenoverleg;
  int respijt;
  int gekozenIndividueel;
  int gekozenDagbesteding;
  boolean weigerIndividueel;
  boolean weigerDagbesteding;
  boolean naarAndereWet;
  boolean naarZvw;
  boolean naarParticipatiewet;
  boolean wlzMogelijk;
  boolean geenHalfUur;
  boolean nietBereikbaar;
  boolean geenUurExtra;
  boolean kleinBeginnen;
  boolean geenTweeJaar;
  boolean hogereTabel;

  /** The case that stands in a row of numbers. */
  static DemoCase of(BarePath path, int[] row) {
    CaseLayout at = path.layout();
    DemoCase made = new DemoCase();
    System.arraycopy(row, at.niveau(0), made.niveaus, 0, 11);
    for (int s = 0; s < 6; s++) {
      System.arraycopy(row, at.extent(s, 0), made.extents[s], 0, 11);
      System.arraycopy(row, at.taken(s, 0), made.taken[s], 0, 13);
    }
    made.motivatie = row[at.factor(0)];
    made.leerbaarheid = row[at.factor(1)];
    made.risico = row[at.factor(2)];
    made.risicoOmgeving = row[at.factor(3)];
    made.netwerk = row[at.factor(4)];
    made.inwoner = row[at.kenmerk(0)] == 0;
    made.grondslag = row[at.kenmerk(1)] != 7;
    made.leeftijd = row[at.kenmerk(2)];
    made.wlz = row[at.kenmerk(3)];
    made.groepKanNiet = row[at.kenmerk(4)] == 0;
    made.crisis = row[at.kenmerk(5)];
    made.schulden = row[at.kenmerk(6)] == 0;
    made.bewind = row[at.kenmerk(7)] == 0;
    made.oefendoel = row[at.kenmerk(8)] == 0;
    made.groepsaanbod = row[at.kenmerk(9)] == 0;
    made.samenloop = row[at.kenmerk(10)] == 0;
    made.kinderen = row[at.aantal(0)];
    made.jaarstukken = row[at.aantal(1)];
    made.ketenoverleg = row[at.opgave(0)];
    made.respijt = row[at.opgave(1)];
    made.gekozenIndividueel = row[at.gekozen(0)];
    made.gekozenDagbesteding = row[at.gekozen(1)];
    made.choices(at, row);
    return made;
  }

  private void choices(CaseLayout at, int[] row) {
    weigerIndividueel = is(at, row, "wlz/effecten/weiger-individueel", CaseLayout.APPLIED);
    weigerDagbesteding = is(at, row, "wlz/effecten/weiger-dagbesteding", CaseLayout.APPLIED);
    naarAndereWet = is(at, row, "wlz/effecten/naar-wlz", CaseLayout.APPLIED);
    wlzMogelijk = is(at, row, "wlz-onderzoeken/effecten/wlz-mogelijk", CaseLayout.APPLIED);
    naarZvw = is(at, row, "behandeling/effecten/naar-zvw", CaseLayout.APPLIED);
    naarParticipatiewet =
        is(at, row, "werk-eerst/effecten/naar-participatiewet", CaseLayout.APPLIED);
    geenHalfUur =
        is(at, row, "vangnet-twee-matig/effecten/minstens-een-half-uur", CaseLayout.NOT_APPLIED);
    nietBereikbaar = is(at, row, "crisis/effecten/bereikbaar", CaseLayout.NOT_APPLIED);
    geenUurExtra =
        is(
            at,
            row,
            "ondergrens-bij-direct-gevaar/effecten/minstens-een-uur-extra",
            CaseLayout.NOT_APPLIED);
    kleinBeginnen = is(at, row, "klein-beginnen/effecten/tot-en-met-klasse-2", CaseLayout.APPLIED);
    geenTweeJaar =
        is(at, row, "jongvolwassen/effecten/hoogstens-twee-jaar", CaseLayout.NOT_APPLIED);
    hogereTabel =
        row[at.keuze("combinatietabellen/administratie-samen/rijen/alles")] == CaseLayout.APPLIED;
  }

  private static boolean is(CaseLayout at, int[] row, String effect, int choice) {
    return row[at.keuze("beleidsregels/" + effect)] == choice;
  }
}
