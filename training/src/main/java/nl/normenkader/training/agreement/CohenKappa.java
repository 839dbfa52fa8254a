package nl.normenkader.training.agreement;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Cohen's kappa of two raters, weighted or not; cases that one of them left out do not count.
 * Standard error of Fleiss, Cohen and Everitt (1969).
 */
public final class CohenKappa {

  private CohenKappa() {}

  /** Kappa for these answers of exactly two raters. */
  public static Coefficient of(Ratings ratings, Weighting weighting) {
    if (ratings.raters() != 2) {
      return new Coefficient.Undefined(Coefficient.Reason.NOT_TWO_RATERS);
    }
    int count = ratings.categories().size();
    double[][] table = new double[count][count];
    int units = 0;
    for (var unit : ratings.units()) {
      if (unit.get(0) >= 0 && unit.get(1) >= 0) {
        table[unit.get(0)][unit.get(1)]++;
        units++;
      }
    }
    return units == 0
        ? new Coefficient.Undefined(Coefficient.Reason.NO_PAIRS)
        : of(table, units, weighting);
  }

  private static Coefficient of(double[][] table, int units, Weighting weighting) {
    int count = table.length;
    double[] rows = new double[count];
    double[] columns = new double[count];
    for (int k = 0; k < count; k++) {
      for (int l = 0; l < count; l++) {
        rows[k] += table[k][l] / units;
        columns[l] += table[k][l] / units;
      }
    }
    double observed = 0;
    double expected = 0;
    double[] rowWeight = new double[count];
    double[] columnWeight = new double[count];
    for (int k = 0; k < count; k++) {
      for (int l = 0; l < count; l++) {
        double weight = weighting.weight(k, l, count);
        observed += weight * table[k][l] / units;
        expected += weight * rows[k] * columns[l];
        rowWeight[k] += weight * columns[l];
        columnWeight[l] += weight * rows[k];
      }
    }
    if (1 - expected < 1e-12) {
      return new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION);
    }
    double kappa = (observed - expected) / (1 - expected);
    double spread = 0;
    for (int k = 0; k < count; k++) {
      for (int l = 0; l < count; l++) {
        double deviation =
            weighting.weight(k, l, count) - (rowWeight[k] + columnWeight[l]) * (1 - kappa);
        spread += table[k][l] / units * deviation * deviation;
      }
    }
    double centre = kappa - expected * (1 - kappa);
    double error = Math.sqrt(Math.max(0, spread - centre * centre) / units) / (1 - expected);
    double reach =
        NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2)
            * error;
    Interval interval =
        new Interval(
            Math.max(-1, kappa - reach), Math.min(1, kappa + reach), Interval.Method.ANALYTIC);
    return new Coefficient.Defined(kappa, observed, expected, error, interval, units);
  }
}
