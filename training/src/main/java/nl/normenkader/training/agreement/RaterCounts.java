package nl.normenkader.training.agreement;

/**
 * How many raters put each case in each category, and what follows from that for every
 * chance-corrected measure over several raters (Gwet 2014, chapter 4).
 */
final class RaterCounts {

  final int categories;
  final int units;
  final int pairedUnits;
  final double[][] counts;
  final double[] raters;
  final double[] prevalence;
  final double[][] weights;
  final double observed;
  final double[] observedPerUnit;

  RaterCounts(Ratings ratings, Weighting weighting) {
    categories = ratings.categories().size();
    weights = new double[categories][categories];
    for (int k = 0; k < categories; k++) {
      for (int l = 0; l < categories; l++) {
        weights[k][l] = weighting.weight(k, l, categories);
      }
    }
    var rated = ratings.units().stream().filter(u -> u.stream().anyMatch(c -> c >= 0)).toList();
    units = rated.size();
    counts = new double[units][categories];
    raters = new double[units];
    prevalence = new double[categories];
    for (int i = 0; i < units; i++) {
      for (int category : rated.get(i)) {
        if (category >= 0) {
          counts[i][category]++;
          raters[i]++;
        }
      }
      for (int k = 0; k < categories; k++) {
        prevalence[k] += counts[i][k] / raters[i] / units;
      }
    }
    observedPerUnit = new double[units];
    int paired = 0;
    double sum = 0;
    for (int i = 0; i < units; i++) {
      if (raters[i] >= 2) {
        paired++;
        observedPerUnit[i] = agreementOn(i);
        sum += observedPerUnit[i];
      }
    }
    pairedUnits = paired;
    observed = paired == 0 ? 0 : sum / paired;
  }

  private double agreementOn(int unit) {
    double agreeing = 0;
    for (int k = 0; k < categories; k++) {
      double weighted = 0;
      for (int l = 0; l < categories; l++) {
        weighted += weights[k][l] * counts[unit][l];
      }
      agreeing += counts[unit][k] * (weighted - 1);
    }
    return agreeing / (raters[unit] * (raters[unit] - 1));
  }

  double sumOfWeights() {
    double sum = 0;
    for (double[] row : weights) {
      for (double weight : row) {
        sum += weight;
      }
    }
    return sum;
  }
}
