package nl.normenkader.training.agreement;

/** The share of pairs of answers to one case that agree; weighted, the mean weight of the pairs. */
public final class PercentAgreement {

  private PercentAgreement() {}

  /** The share for these answers, from 0 to 1. */
  public static Coefficient of(Ratings ratings, Weighting weighting) {
    RaterCounts counts = new RaterCounts(ratings, weighting);
    return counts.pairedUnits == 0
        ? new Coefficient.Undefined(Coefficient.Reason.NO_PAIRS)
        : new Coefficient.Defined(
            counts.observed, counts.observed, 0, null, null, counts.pairedUnits);
  }
}
