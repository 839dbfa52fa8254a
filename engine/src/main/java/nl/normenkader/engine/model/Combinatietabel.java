package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * The most that fits each exact combination of onderdelen that remain. Every combination that is
 * not empty stands in exactly one row; what the source does not regulate is a row that says so.
 *
 * @param condition when the table is read; absent: always
 * @param aboveAllowed whether the rule itself foresees more than the maximum, with reasons
 */
public record Combinatietabel(
    String id,
    String name,
    String voorziening,
    @NotEmpty List<String> normonderdelen,
    @Nullable Condition condition,
    boolean aboveAllowed,
    @NotEmpty List<Rij> rijen,
    @Nullable Grond grond) {

  /**
   * A row.
   *
   * @param combinations the exact sets of onderdelen it stands for
   * @param raise a higher maximum under a condition
   */
  public record Rij(
      String id,
      String name,
      @NotEmpty List<Combinatie> combinations,
      Maximum maximum,
      @Nullable Raise raise,
      @Nullable Grond grond) {}

  /** An exact set of onderdelen: these and no others of the table. */
  public record Combinatie(@NotEmpty List<String> normonderdelen) {}

  /** A higher maximum; with {@link Kracht#KAN} only when a person chooses it with a reason. */
  public record Raise(Condition condition, Kracht kracht, Maximum maximum, @Nullable Grond grond) {}
}
