package nl.normenkader.engine.dmn;

/**
 * A point of the computation, for naming what is decided there.
 *
 * @param number after how many stadia
 * @param suffix what stands behind the name of a decision that differs from point to point
 * @param changes whether what is decided here differs from point to point by itself
 */
record Point(int number, String suffix, boolean changes) {

  /** Something that is the same at every point. */
  static final Point ANYWHERE = new Point(0, "", false);
}
