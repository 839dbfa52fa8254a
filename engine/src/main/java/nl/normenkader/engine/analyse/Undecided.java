package nl.normenkader.engine.analyse;

/** Ends one proof: it cannot be decided exactly within the limits. Caught where a verdict falls. */
final class Undecided extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Undecided(String cause) {
    super(cause, null, false, false);
  }

  /** The cause in Dutch, for a person. */
  String told() {
    return String.valueOf(getMessage());
  }
}
