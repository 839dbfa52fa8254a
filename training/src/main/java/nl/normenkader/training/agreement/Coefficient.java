package nl.normenkader.training.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure of agreement, or why there is none. Undefined is said as undefined, never as 0 or 1.
 */
public sealed interface Coefficient {

  /**
   * A measure that exists.
   *
   * @param observed the share of agreement that was seen
   * @param expected the share that chance alone would give, by this measure's idea of chance
   * @param standardError from the published large-sample formula, where there is one
   * @param interval 95 %, where it may be given
   * @param units cases with at least two answers
   */
  record Defined(
      double value,
      double observed,
      double expected,
      @Nullable Double standardError,
      @Nullable Interval interval,
      int units)
      implements Coefficient {}

  /** A measure that does not exist for these answers. */
  record Undefined(Reason reason) implements Coefficient {}

  /** Why a measure does not exist. */
  enum Reason {
    /** No case was judged by two people. */
    NO_PAIRS,
    /**
     * Everybody gave one and the same answer everywhere, so chance cannot be told from agreement.
     */
    NO_VARIATION,
    /** The measure needs exactly two raters. */
    NOT_TWO_RATERS,
    /** The measure needs every answer of every rater. */
    MISSING_ANSWERS,
    /** Fewer than two cases or fewer than two raters. */
    TOO_FEW
  }

  /** The number, when there is one. */
  default Optional<Double> number() {
    return this instanceof Defined defined ? Optional.of(defined.value()) : Optional.empty();
  }
}
