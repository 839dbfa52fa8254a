package nl.normenkader.engine.model;

/** How far an existing solution covers a leefgebied. */
public enum Extent {
  GEEN,
  DEELS,
  VOLLEDIG
}
