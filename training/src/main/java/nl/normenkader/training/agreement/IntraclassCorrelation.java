package nl.normenkader.training.agreement;

import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * ICC(2,1): two-way random effects, absolute agreement, one rater (Shrout and Fleiss 1979). For
 * amounts such as hours, where "colleague X reaches what colleague Y reaches" means the same number
 * and not merely the same order. Needs every answer.
 */
public final class IntraclassCorrelation {

  private IntraclassCorrelation() {}

  /**
   * The correlation of these amounts.
   *
   * @param amounts per case the amount of each rater, all present
   */
  public static Coefficient of(List<List<Double>> amounts) {
    int n = amounts.size();
    int k = n == 0 ? 0 : amounts.getFirst().size();
    if (n < 2 || k < 2) {
      return new Coefficient.Undefined(Coefficient.Reason.TOO_FEW);
    }
    if (amounts.stream().anyMatch(row -> row.size() != k)) {
      return new Coefficient.Undefined(Coefficient.Reason.MISSING_ANSWERS);
    }
    double[] caseMeans = new double[n];
    double[] raterMeans = new double[k];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k; j++) {
        double amount = amounts.get(i).get(j);
        caseMeans[i] += amount / k;
        raterMeans[j] += amount / n;
        mean += amount / (n * k);
      }
    }
    double between = 0;
    double raters = 0;
    double rest = 0;
    for (int i = 0; i < n; i++) {
      between += k * square(caseMeans[i] - mean) / (n - 1);
      for (int j = 0; j < k; j++) {
        rest +=
            square(amounts.get(i).get(j) - caseMeans[i] - raterMeans[j] + mean)
                / ((n - 1.0) * (k - 1));
      }
    }
    for (int j = 0; j < k; j++) {
      raters += n * square(raterMeans[j] - mean) / (k - 1);
    }
    double total = between + (k - 1) * rest + k * (raters - rest) / n;
    if (total <= 0) {
      return new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION);
    }
    double icc = (between - rest) / total;
    Interval interval = 1 - icc < 1e-12 ? null : interval(icc, n, k, between, raters, rest);
    return new Coefficient.Defined(icc, icc, 0, null, interval, n);
  }

  private static Interval interval(
      double icc, int n, int k, double between, double raters, double rest) {
    double a = k * icc / (n * (1 - icc));
    double b = 1 + k * icc * (n - 1) / (n * (1 - icc));
    double freedom =
        square(a * raters + b * rest)
            / (square(a * raters) / (k - 1) + square(b * rest) / ((n - 1.0) * (k - 1)));
    double tail = 1 - (1 - Interval.LEVEL) / 2;
    double low = FDistribution.of(n - 1.0, freedom).inverseCumulativeProbability(tail);
    double high = FDistribution.of(freedom, n - 1.0).inverseCumulativeProbability(tail);
    double noise = k * raters + (k * n - k - n) * rest;
    return new Interval(
        n * (between - low * rest) / (low * noise + n * between),
        n * (high * between - rest) / (noise + n * high * between),
        Interval.Method.ANALYTIC);
  }

  private static double square(double value) {
    return value * value;
  }
}
