package nl.normenkader.engine.bare;

/**
 * What was computed at one point, before maxima on several voorzieningen and before a maximum
 * spares what remains later; all of it written anew for every case.
 */
final class Point {

  final long[] amounts;
  final long[] uncapped;
  final boolean[] silent;

  /** Per maximum on several voorzieningen whether it acts here. */
  final boolean[] together;

  /** Whether some maximum took anything. */
  boolean cut;

  Point(int voorzieningen, int together) {
    this.amounts = new long[voorzieningen];
    this.uncapped = new long[voorzieningen];
    this.silent = new boolean[voorzieningen];
    this.together = new boolean[together];
  }
}
