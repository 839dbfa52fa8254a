package nl.normenkader.engine.outcome;

import java.time.LocalDate;

/**
 * With what an outcome was computed, so that it can be computed again for ever.
 *
 * @param configurationHash the hash of the configuration
 * @param casusHash the hash of the canonical JSON of the casus
 * @param rekenregels the number of the computing semantics
 * @param engineVersion the version of the meaning of the engine, not of its build
 */
public record Receipt(
    String configurationHash,
    String casusHash,
    LocalDate peildatum,
    int rekenregels,
    String engineVersion) {

  /** Goes up when an outcome or its explanation can become different. */
  public static final String ENGINE_VERSION = "1.0.0";
}
