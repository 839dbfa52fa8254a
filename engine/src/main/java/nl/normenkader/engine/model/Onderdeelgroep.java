package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * Onderdelen of one voorziening that are combined before they are added to the rest.
 *
 * @param floor at least this when any of them counts
 * @param cap at most this
 */
public record Onderdeelgroep(
    String id,
    String name,
    String voorziening,
    @NotEmpty List<String> normonderdelen,
    Combine combine,
    @Nullable Bedrag floor,
    @Nullable Bedrag cap,
    @Nullable Grond grond) {

  /** How the amounts of a group become one. */
  public sealed interface Combine {

    /** All added. */
    record Sum() implements Combine {}

    /** Only the largest: coinciding acts count once. */
    record Highest() implements Combine {}

    /** The largest, and a share of each of the others. */
    record HighestPlusShare(@Range(min = 0, max = 100) int percentage) implements Combine {}
  }
}
