package nl.normenkader.training.agreement;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Measures over any number of raters with missing answers allowed: observed agreement less what
 * chance would give, over the most there is to gain. They differ only in their idea of chance.
 * Standard errors are those for a sample of cases (Gwet 2014).
 */
public enum ChanceCorrected {
  /** Fleiss' kappa: chance follows how often each category is used. Falls when one dominates. */
  FLEISS_KAPPA {
    @Override
    double expectedOn(RaterCounts counts, int unit) {
      double expected = 0;
      for (int k = 0; k < counts.categories; k++) {
        double either = 0;
        for (int l = 0; l < counts.categories; l++) {
          either += (counts.weights[k][l] + counts.weights[l][k]) / 2 * counts.prevalence[l];
        }
        expected += counts.counts[unit][k] / counts.raters[unit] * either;
      }
      return expected;
    }
  },
  /**
   * Gwet's AC1 (nominal) and AC2 (weighted): stays steady when nearly all cases share a category.
   */
  GWET_AC {
    @Override
    double expectedOn(RaterCounts counts, int unit) {
      double expected = 0;
      for (int k = 0; k < counts.categories; k++) {
        expected += counts.counts[unit][k] / counts.raters[unit] * (1 - counts.prevalence[k]);
      }
      return expected * counts.sumOfWeights() / (counts.categories * (counts.categories - 1.0));
    }
  },
  /** Brennan and Prediger: chance picks every category equally often. */
  BRENNAN_PREDIGER {
    @Override
    double expectedOn(RaterCounts counts, int unit) {
      return counts.sumOfWeights() / ((double) counts.categories * counts.categories);
    }
  };

  /** What chance would give on one case; its mean over the cases is the expected agreement. */
  abstract double expectedOn(RaterCounts counts, int unit);

  /** This measure for these answers. */
  public Coefficient of(Ratings ratings, Weighting weighting) {
    RaterCounts counts = new RaterCounts(ratings, weighting);
    if (counts.pairedUnits == 0) {
      return new Coefficient.Undefined(Coefficient.Reason.NO_PAIRS);
    }
    if (counts.categories < 2) {
      return new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION);
    }
    double[] expectedPerUnit = new double[counts.units];
    double expected = 0;
    for (int i = 0; i < counts.units; i++) {
      expectedPerUnit[i] = expectedOn(counts, i);
      expected += expectedPerUnit[i] / counts.units;
    }
    if (1 - expected < 1e-12) {
      return new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION);
    }
    double value = (counts.observed - expected) / (1 - expected);
    if (counts.units < 2) {
      return new Coefficient.Defined(value, counts.observed, expected, null, null, 1);
    }
    double error = standardError(counts, expectedPerUnit, expected, value);
    double reach =
        TDistribution.of(counts.units - 1.0)
                .inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2)
            * error;
    Interval interval =
        new Interval(
            Math.max(-1, value - reach), Math.min(1, value + reach), Interval.Method.ANALYTIC);
    return new Coefficient.Defined(
        value, counts.observed, expected, error, interval, counts.pairedUnits);
  }

  private static double standardError(
      RaterCounts counts, double[] expectedPerUnit, double expected, double value) {
    double squares = 0;
    double ratio = (double) counts.units / counts.pairedUnits;
    for (int i = 0; i < counts.units; i++) {
      double gained = counts.raters[i] >= 2 ? ratio * (counts.observedPerUnit[i] - expected) : 0;
      double onUnit =
          gained / (1 - expected)
              - 2 * (1 - value) * (expectedPerUnit[i] - expected) / (1 - expected);
      squares += (onUnit - value) * (onUnit - value);
    }
    return Math.sqrt(squares / (counts.units * (counts.units - 1.0)));
  }
}
