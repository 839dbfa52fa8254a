package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Weegfactor;

/**
 * A weegfactor with numbers instead of names.
 *
 * @param mask the niveaus of the factor at which it acts
 * @param target the reeks for a shift, else the voorziening
 * @param value steps, percent, months or an amount in parts of 1/D; for a condition beforehand the
 *     ordinal of its gate
 */
public record CompiledWeegfactor(
    Weegfactor source, int factor, long mask, Kind kind, int target, long value) {

  /** What a weegfactor does, in the order in which the kinds are applied. */
  public enum Kind {
    PROFILE,
    BEFOREHAND,
    PLACE,
    SHARE,
    EXTRA,
    MONTHS
  }

  /** Its address. */
  public String address() {
    return "weegfactoren/" + source.id();
  }
}
