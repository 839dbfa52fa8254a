package nl.normenkader.engine.model;

import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a person establishes for an onderdeel because the kader fixes none.
 *
 * @param measure in what it is told, per period of the voorziening it counts for
 * @param form one total, or an amount times a frequency
 * @param min smallest total, included
 * @param max largest total, included
 * @param reasonRequired whether the person must say why
 */
public record Opgave(
    String id,
    String name,
    String description,
    Measure measure,
    Form form,
    @Range(min = 0, max = 1_000_000) long min,
    @Range(min = 0, max = 1_000_000) long max,
    boolean reasonRequired,
    @Nullable Grond grond) {

  /** How the person tells the amount. */
  public enum Form {
    TOTAAL,
    KEER_MAAL
  }
}
