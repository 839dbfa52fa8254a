package nl.normenkader.engine.bare;

/** What was computed at one point, for cases side by side; after that, what was settled of it. */
final class WidePoint {

  /** Per voorziening for each case; what remains later is set off against it afterwards. */
  final long[][] amounts;

  final long[][] uncapped;

  /** Per voorziening the cases in which some maximum took anything of it here. */
  final long[] cut;

  final long[] silent;

  /** Per maximum on several voorzieningen the cases in which it acts here. */
  final long[] together;

  WidePoint(int voorzieningen, int together) {
    this.amounts = new long[voorzieningen][Wide.CASES];
    this.uncapped = new long[voorzieningen][Wide.CASES];
    this.cut = new long[voorzieningen];
    this.silent = new long[voorzieningen];
    this.together = new long[together];
  }
}
