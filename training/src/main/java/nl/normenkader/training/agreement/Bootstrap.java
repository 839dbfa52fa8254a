package nl.normenkader.training.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An interval from seeded draws of cases with replacement, for measures without a formula. It says
 * how the measure would move with other cases, not with other raters.
 *
 * @param interval absent with fewer than {@link #MIN_UNITS} cases
 * @param undefinedShare share of the draws in which the measure did not exist, from 0 to 1
 */
public record Bootstrap(@Nullable Interval interval, double undefinedShare) {

  /** With fewer cases an interval would promise more than it can hold. */
  public static final int MIN_UNITS = 5;

  /** Draws of cases. */
  public static final int DRAWS = 2_000;

  /** The interval of a measure for these ratings; the same seed gives the same interval. */
  public static Bootstrap of(Ratings ratings, Function<Ratings, Coefficient> measure, long seed) {
    int units = ratings.units().size();
    if (units < MIN_UNITS) {
      return new Bootstrap(null, 0);
    }
    SplittableRandom random = new SplittableRandom(seed);
    List<Double> values = new ArrayList<>(DRAWS);
    for (int draw = 0; draw < DRAWS; draw++) {
      int[] chosen = random.ints(units, 0, units).toArray();
      measure.apply(ratings.pick(chosen)).number().ifPresent(values::add);
    }
    double undefined = 1 - values.size() / (double) DRAWS;
    if (values.isEmpty()) {
      return new Bootstrap(null, undefined);
    }
    values.sort(null);
    double tail = (1 - Interval.LEVEL) / 2;
    return new Bootstrap(
        new Interval(
            quantile(values, tail), quantile(values, 1 - tail), Interval.Method.BOOTSTRAP_CASES),
        undefined);
  }

  private static double quantile(List<Double> sorted, double share) {
    double place = share * (sorted.size() - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}
