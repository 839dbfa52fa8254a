package nl.normenkader.engine.evaluate;

/** The profielen of a reeks that are still possible, as a mask, with what that hangs on. */
record Profielen(int mask, QuestionSet open) {

  Profielen {
    if (Integer.bitCount(mask) == 1) {
      open = QuestionSet.NONE;
    }
  }

  boolean isKnown() {
    return Integer.bitCount(mask) == 1;
  }

  boolean has(int profiel) {
    return (mask >>> profiel & 1) != 0;
  }

  Truth isIn(int wanted) {
    if ((mask & ~wanted) == 0) {
      return Truth.TRUE;
    }
    return (mask & wanted) == 0 ? Truth.FALSE : Truth.unknown(open);
  }
}
