package nl.normenkader.training.agreement;

/**
 * A confidence interval of 95 %.
 *
 * @param method how it was made, since different methods give different widths
 */
public record Interval(double low, double high, Method method) {

  /** The confidence all intervals are given for. */
  public static final double LEVEL = 0.95;

  /** How an interval is made. */
  public enum Method {
    /** From a published formula. */
    ANALYTIC,
    /** From seeded draws of cases with replacement. */
    BOOTSTRAP_CASES
  }
}
