package nl.normenkader.engine.model;

import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.NotEmpty;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * A condition over the casus and the chosen profile, never over computed amounts. The algebra is
 * closed and every input finite, so what a configuration says can be proved.
 */
public sealed interface Condition {

  /** True when all hold; true when there are none. */
  record AllOf(List<Condition> conditions) implements Condition {}

  /** True when at least one holds; false when there are none. */
  record AnyOf(List<Condition> conditions) implements Condition {}

  /** True when the other is false. */
  record Not(Condition condition) implements Condition {}

  /**
   * A niveau of a leefgebied: one of {@link #in()}, or between two by weight (heavier counts as
   * more), both ends included. Exactly one of the two ways is used.
   */
  record NiveauIs(
      String leefgebied,
      Stand stand,
      List<String> in,
      @Nullable String atLeast,
      @Nullable String atMost)
      implements Condition {}

  /**
   * How many of a named subset of leefgebieden are at {@link #from()} or heavier.
   *
   * @param from a niveau id that every leefgebied of the subset has
   */
  record NiveauCount(
      @NotEmpty List<String> leefgebieden,
      Stand stand,
      String from,
      @Range(min = 0, max = 16) int atLeast)
      implements Condition {}

  /** The sum of weight × zwaarte (0 for the lightest niveau) against a threshold. */
  record WeightedSum(
      @NotEmpty Map<String, Long> weights, Stand stand, @Range(min = 0, max = 10_000) int atLeast)
      implements Condition {}

  /** A niveau of a factor: one of {@link #in()}, or between two by its order, ends included. */
  record FactorIs(String factor, List<String> in, @Nullable String atLeast, @Nullable String atMost)
      implements Condition {}

  /** A kenmerk is one of the named opties. */
  record KenmerkIs(String kenmerk, @NotEmpty List<String> in) implements Condition {}

  /** An afgeleid kenmerk holds. */
  record Derived(String afgeleidKenmerk) implements Condition {}

  /** An aantal lies between two bounds, both included. */
  record AantalIs(String aantal, @Nullable Long atLeast, @Nullable Long atMost)
      implements Condition {}

  /** The total of an opgave lies between two bounds, both included. */
  record OpgaveIs(String opgave, @Nullable Long atLeast, @Nullable Long atMost)
      implements Condition {}

  /** What a stadium contributes on a leefgebied is one of the named extents. */
  record BijdrageIs(String stadium, String leefgebied, @NotEmpty List<Extent> in)
      implements Condition {}

  /** The profiel chosen in a reeks is one of the named ones. */
  record ProfielIs(String profielreeks, @NotEmpty List<String> in) implements Condition {}
}
