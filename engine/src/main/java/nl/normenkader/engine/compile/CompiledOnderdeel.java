package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Normonderdeel;

/**
 * A normonderdeel with numbers instead of names.
 *
 * @param input the aantal or opgave it reads, −1 when its amount is fixed
 * @param amount min, norm and max for one unit of its input, in parts of 1/D
 */
public record CompiledOnderdeel(
    int number,
    Normonderdeel source,
    int voorziening,
    CompiledCondition condition,
    Reads reads,
    int input,
    Triple amount) {

  /** What the amount of an onderdeel is multiplied with. */
  public enum Reads {
    /** Nothing: the amount stands in the kader. */
    NOTHING,
    /** An aantal: the amount is for each of them. */
    AANTAL,
    /** An opgave: the amount is one unit of the measure. */
    OPGAVE
  }

  /** Three amounts in parts of 1/D; min ≤ norm ≤ max, and they may be negative. */
  public record Triple(long min, long norm, long max) {}

  /** Its address. */
  public String address() {
    return "normonderdelen/" + source.id();
  }
}
