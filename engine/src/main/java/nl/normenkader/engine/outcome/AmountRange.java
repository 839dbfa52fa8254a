package nl.normenkader.engine.outcome;

import nl.normenkader.engine.model.Bedrag;

/** The exact amounts a value can still be, both ends included; equal ends: it is known. */
public record AmountRange(Bedrag atLeast, Bedrag atMost) {

  /** Whether only one amount is left. */
  public boolean isKnown() {
    return atLeast.equals(atMost);
  }

  /** {@code 90} or {@code 60–181/2}. */
  @Override
  public String toString() {
    return isKnown() ? atLeast.toString() : atLeast + "–" + atMost;
  }
}
