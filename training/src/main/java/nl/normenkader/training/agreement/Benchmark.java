package nl.normenkader.training.agreement;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A scale of words for a measure, read with its uncertainty (Gwet 2014, chapter 6): the best band
 * of which it is at least 95 % likely that the measure lies in it or above it.
 */
public enum Benchmark {
  LANDIS_KOCH(
      new double[] {0.8, 0.6, 0.4, 0.2, 0, -1},
      "vrijwel volledig",
      "goed",
      "redelijk",
      "matig",
      "gering",
      "slecht"),
  FLEISS(new double[] {0.75, 0.4, -1}, "uitstekend", "redelijk tot goed", "slecht"),
  CICCHETTI_SPARROW(new double[] {0.75, 0.6, 0.4, -1}, "uitstekend", "goed", "redelijk", "slecht");

  /** How sure one must be before a word is used. */
  public static final double SURE = 0.95;

  private final double[] lowerBounds;
  private final List<String> words;

  Benchmark(double[] lowerBounds, String... words) {
    this.lowerBounds = lowerBounds;
    this.words = List.of(words);
  }

  /** The words of the scale, best first. */
  public List<String> words() {
    return words;
  }

  /** Per word, best first, how likely it is that the measure lies in its band or a better one. */
  public List<Double> cumulative(double value, double standardError) {
    NormalDistribution around = NormalDistribution.of(0, 1);
    double all =
        around.cumulativeProbability((value + 1) / standardError)
            - around.cumulativeProbability((value - 1) / standardError);
    double[] cumulative = new double[lowerBounds.length];
    for (int band = 0; band < lowerBounds.length; band++) {
      cumulative[band] =
          (around.cumulativeProbability((value - lowerBounds[band]) / standardError)
                  - around.cumulativeProbability((value - 1) / standardError))
              / all;
    }
    return java.util.Arrays.stream(cumulative).boxed().toList();
  }

  /** The best word one can be {@link #SURE} of. */
  public String word(double value, double standardError) {
    List<Double> cumulative = cumulative(value, standardError);
    for (int band = 0; band < cumulative.size(); band++) {
      if (cumulative.get(band) >= SURE) {
        return words.get(band);
      }
    }
    return words.getLast();
  }
}
