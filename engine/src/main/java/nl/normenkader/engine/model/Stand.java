package nl.normenkader.engine.model;

/**
 * Which niveaus a condition reads. Access, risk and factors read bruto: help from a brother makes
 * nobody less at risk.
 */
public enum Stand {
  /** The niveaus as researched. */
  BRUTO,
  /** The niveaus after all stadia. */
  NETTO,
  /** The niveaus of the round being computed: bruto in the first, netto in the last. */
  RONDE
}
