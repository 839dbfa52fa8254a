package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * What some niveaus of a factor do to the outcome. Weegfactoren of one kind are added first and
 * then applied: profile, condition beforehand, place in the band, percentage, minutes, months.
 */
public record Weegfactor(
    String id,
    String name,
    String factor,
    @NotEmpty List<String> niveaus,
    Werking werking,
    @Nullable Grond grond) {

  /** What a weegfactor does. */
  public sealed interface Werking {

    /** So many profiles heavier (positive) or lighter, within the reeks. */
    record ShiftProfile(String profielreeks, @Range(min = -31, max = 31) int steps)
        implements Werking {}

    /** A voorziening needs this niveau (toelaten), or is barred by it (uitsluiten). */
    record Precondition(String voorziening, Gate gate) implements Werking {}

    /** From the norm so far toward the minimum (negative) or the maximum of the band. */
    record PlaceInBand(String voorziening, @Range(min = -100, max = 100) int percentage)
        implements Werking {}

    /** So many percent of the norm more or less. */
    record Share(String voorziening, @Range(min = -100, max = 500) int percentage)
        implements Werking {}

    /** So much more or less, in the measure of the voorziening. */
    record Extra(String voorziening, Bedrag amount) implements Werking {}

    /** So many months longer or shorter. */
    record Months(String voorziening, @Range(min = -600, max = 600) int months)
        implements Werking {}
  }

  /** Whether a niveau opens or closes a voorziening. */
  public enum Gate {
    TOELATEN,
    UITSLUITEN
  }
}
