package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * From omvang to class; the classes are contiguous and ordered.
 *
 * @param above what lies above the last class
 */
public record Klassentabel(
    String id, String name, @NotEmpty List<Klasse> klassen, Above above, @Nullable Grond grond) {

  /**
   * One class, in the measure of the voorziening.
   *
   * @param from smallest omvang, included
   * @param below first omvang that is no longer in it
   */
  public record Klasse(
      String id,
      String name,
      @Range(min = 0, max = 10_000_000) long from,
      @Range(min = 0, max = 10_000_000) long below) {}

  /** What lies above the last class. */
  public sealed interface Above {

    /** The last class and, told apart, what comes on top of it. */
    record LastPlusExtra(String text) implements Above {}

    /** The source says nothing about it. */
    record Unregulated(String text) implements Above {}
  }
}
