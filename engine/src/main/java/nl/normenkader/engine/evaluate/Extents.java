package nl.normenkader.engine.evaluate;

import nl.normenkader.engine.model.Extent;

/** What contributions do to a niveau, for sets of possible values at once. */
final class Extents {

  /** Nothing is known of a contribution. */
  static final int ANY = (1 << Extent.values().length) - 1;

  private Extents() {}

  static int of(Extent extent) {
    return 1 << extent.ordinal();
  }

  /** The zwaartes that a niveau can become when one of these extents covers it. */
  static int reached(int extents, int zwaarte, int partlySteps) {
    int reached = 0;
    if ((extents & of(Extent.GEEN)) != 0) {
      reached |= 1 << zwaarte;
    }
    if ((extents & of(Extent.DEELS)) != 0) {
      reached |= 1 << Math.max(0, zwaarte - partlySteps);
    }
    if ((extents & of(Extent.VOLLEDIG)) != 0) {
      reached |= 1;
    }
    return reached;
  }

  /** The zwaartes that the lightest of two can be, one from each set. */
  static int lightest(int one, int other) {
    int lightest = 0;
    for (int a = 0; one >> a != 0; a++) {
      for (int b = 0; other >> b != 0; b++) {
        if ((one >> a & 1) != 0 && (other >> b & 1) != 0) {
          lightest |= 1 << Math.min(a, b);
        }
      }
    }
    return lightest;
  }
}
