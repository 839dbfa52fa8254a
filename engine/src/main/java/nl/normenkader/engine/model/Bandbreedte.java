package nl.normenkader.engine.model;

/**
 * What usually fits, in the measure and per the period of the voorziening; min ≤ norm ≤ max.
 *
 * @param id the id of the voorziening, by which the band is found in its profile
 */
public record Bandbreedte(String id, Bedrag min, Bedrag norm, Bedrag max) {}
