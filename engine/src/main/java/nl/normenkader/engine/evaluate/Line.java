package nl.normenkader.engine.evaluate;

/** Along which of its three amounts everything is added: the smallest, the usual, the largest. */
enum Line {
  MIN,
  NORM,
  MAX
}
