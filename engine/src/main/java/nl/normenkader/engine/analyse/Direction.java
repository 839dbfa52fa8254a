package nl.normenkader.engine.analyse;

/**
 * Which way a change goes, over all cases that both configurations know. Whether a change is of
 * words alone is seen before anything is computed, so it is no direction.
 */
public enum Direction {
  /** Nowhere less, and somewhere more. */
  MEER,
  /** Nowhere more, and somewhere less. */
  MINDER,
  /** The same for every case. */
  GELIJK,
  /** More for some, less for others. */
  WISSELEND,
  /** The two ask other questions, or one of them is silent where the other is not. */
  ONVERGELIJKBAAR,
  /** Not decided within the limits. */
  ONBESLIST;

  /** The direction of two parts together. */
  Direction and(Direction other) {
    if (this == other || other == GELIJK) {
      return this;
    }
    if (this == GELIJK) {
      return other;
    }
    for (Direction strongest : new Direction[] {ONVERGELIJKBAAR, ONBESLIST}) {
      if (this == strongest || other == strongest) {
        return strongest;
      }
    }
    return WISSELEND;
  }
}
