package nl.normenkader.training.agreement;

import java.util.List;

/**
 * Krippendorff's alpha: one less the ratio of the disagreement seen to the disagreement expected.
 * Any number of raters, missing answers allowed; a case with one answer does not count.
 */
public final class KrippendorffAlpha {

  /** How far apart two categories are. */
  public enum Metric {
    NOMINAL,
    ORDINAL,
    INTERVAL,
    RATIO
  }

  private KrippendorffAlpha() {}

  /** Alpha with the categories 1, 2, 3 … as values. */
  public static Coefficient of(Ratings ratings, Metric metric) {
    List<Double> values =
        java.util.stream.IntStream.rangeClosed(1, ratings.categories().size())
            .mapToObj(i -> (double) i)
            .toList();
    return of(ratings, metric, values);
  }

  /**
   * Alpha with a value for each category (hours, points).
   *
   * @param values in the order of the categories, rising
   */
  public static Coefficient of(Ratings ratings, Metric metric, List<Double> values) {
    int count = ratings.categories().size();
    double[][] coincidences = new double[count][count];
    int units = 0;
    for (var unit : ratings.units()) {
      long answers = unit.stream().filter(c -> c >= 0).count();
      if (answers >= 2) {
        units++;
        addPairs(unit, answers, coincidences);
      }
    }
    if (units == 0) {
      return new Coefficient.Undefined(Coefficient.Reason.NO_PAIRS);
    }
    double[] totals = new double[count];
    double total = 0;
    for (int k = 0; k < count; k++) {
      for (int l = 0; l < count; l++) {
        totals[k] += coincidences[k][l];
        total += coincidences[k][l];
      }
    }
    double seen = 0;
    double expected = 0;
    for (int k = 0; k < count; k++) {
      for (int l = 0; l < count; l++) {
        double distance = distance(metric, k, l, totals, values);
        seen += coincidences[k][l] * distance / total;
        expected += totals[k] * totals[l] * distance / (total * (total - 1));
      }
    }
    return expected <= 0
        ? new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION)
        : new Coefficient.Defined(1 - seen / expected, seen, expected, null, null, units);
  }

  private static void addPairs(List<Integer> unit, long answers, double[][] coincidences) {
    for (int a = 0; a < unit.size(); a++) {
      for (int b = 0; b < unit.size(); b++) {
        if (a != b && unit.get(a) >= 0 && unit.get(b) >= 0) {
          coincidences[unit.get(a)][unit.get(b)] += 1.0 / (answers - 1);
        }
      }
    }
  }

  private static double distance(
      Metric metric, int k, int l, double[] totals, List<Double> values) {
    if (k == l) {
      return 0;
    }
    double difference = values.get(k) - values.get(l);
    return switch (metric) {
      case NOMINAL -> 1;
      case INTERVAL -> difference * difference;
      case RATIO -> {
        double share = difference / (values.get(k) + values.get(l));
        yield share * share;
      }
      case ORDINAL -> {
        double between = -(totals[k] + totals[l]) / 2;
        for (int g = Math.min(k, l); g <= Math.max(k, l); g++) {
          between += totals[g];
        }
        yield between * between;
      }
    };
  }
}
