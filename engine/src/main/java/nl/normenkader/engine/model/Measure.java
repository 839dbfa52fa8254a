package nl.normenkader.engine.model;

/** In what an amount is told. A dagdeel is at most four hours; the two are never converted. */
public enum Measure {
  MINUTEN,
  DAGDELEN,
  STUKS
}
