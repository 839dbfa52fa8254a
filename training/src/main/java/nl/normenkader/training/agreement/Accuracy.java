package nl.normenkader.training.agreement;

import java.util.List;

/**
 * How near one person's scores lie to the reference, in the four parts of Cronbach (1955); the
 * parts add up to the mean squared difference.
 *
 * @param elevation too high or too low over all
 * @param differentialElevation whether the right cases come out heavier
 * @param stereotypeAccuracy whether the right leefgebieden come out heavier
 * @param differentialAccuracy the right leefgebied in the right case
 */
public record Accuracy(
    double elevation,
    double differentialElevation,
    double stereotypeAccuracy,
    double differentialAccuracy) {

  /**
   * The parts for these scores.
   *
   * @param scores per case the score on each leefgebied
   * @param reference the same, as the reference has it
   */
  public static Accuracy of(List<List<Double>> scores, List<List<Double>> reference) {
    int cases = scores.size();
    int fields = scores.getFirst().size();
    double[][] difference = new double[cases][fields];
    double[] perCase = new double[cases];
    double[] perField = new double[fields];
    double mean = 0;
    for (int i = 0; i < cases; i++) {
      for (int j = 0; j < fields; j++) {
        difference[i][j] = scores.get(i).get(j) - reference.get(i).get(j);
        perCase[i] += difference[i][j] / fields;
        perField[j] += difference[i][j] / cases;
        mean += difference[i][j] / (cases * fields);
      }
    }
    double caseSpread = 0;
    double fieldSpread = 0;
    double rest = 0;
    for (int i = 0; i < cases; i++) {
      caseSpread += square(perCase[i] - mean) / cases;
      for (int j = 0; j < fields; j++) {
        rest += square(difference[i][j] - perCase[i] - perField[j] + mean) / (cases * fields);
      }
    }
    for (int j = 0; j < fields; j++) {
      fieldSpread += square(perField[j] - mean) / fields;
    }
    return new Accuracy(mean * mean, caseSpread, fieldSpread, rest);
  }

  /** The mean squared difference with the reference. */
  public double total() {
    return elevation + differentialElevation + stereotypeAccuracy + differentialAccuracy;
  }

  private static double square(double value) {
    return value * value;
  }
}
