package nl.normenkader.engine.compile;

/** The limits that keep proof over the whole input space exact. */
final class Limits {

  static final int LEEFGEBIEDEN = 16;
  static final int NIVEAUS = 6;
  static final int PROFIELEN = 32;
  static final int WEIGHT = 10;
  static final int WEIGHT_VECTORS = 3;

  /** Masks of factoren and kenmerken are 64 bits; a row of a table is found by its mask. */
  static final int FACTOR_NIVEAUS = 32;

  static final int OPTIES = 63;
  static final int TABLE_ONDERDELEN = 12;

  private Limits() {}

  static void atMost(long number, int limit, String what, String place, Findings findings) {
    if (number > limit) {
      findings.add(CompileIssue.GRENS_OVERSCHREDEN, place, what, number, limit);
    }
  }

  static int weight(long weight, String place, Findings findings) {
    if (weight < 0) {
      findings.add(CompileIssue.BEDRAG_NEGATIEF, place, weight);
    }
    atMost(weight, WEIGHT, "gewicht", place, findings);
    return Math.clamp(weight, 0, WEIGHT);
  }
}
