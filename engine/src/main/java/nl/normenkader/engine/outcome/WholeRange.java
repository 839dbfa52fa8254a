package nl.normenkader.engine.outcome;

/**
 * The whole numbers a value can still be, both ends included; equal ends: it is known. Amounts are
 * on the step grid of their voorziening.
 */
public record WholeRange(long atLeast, long atMost) {

  public WholeRange {
    if (atLeast > atMost) {
      throw new IllegalArgumentException(atLeast + " > " + atMost);
    }
  }

  /** A known number. */
  public static WholeRange of(long value) {
    return new WholeRange(value, value);
  }

  /** Whether only one number is left. */
  public boolean isKnown() {
    return atLeast == atMost;
  }

  /** Whether a number is among them. */
  public boolean contains(long value) {
    return atLeast <= value && value <= atMost;
  }

  /** {@code 90} or {@code 60–90}. */
  @Override
  public String toString() {
    return isKnown() ? Long.toString(atLeast) : atLeast + "–" + atMost;
  }
}
