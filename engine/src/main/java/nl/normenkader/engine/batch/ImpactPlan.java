package nl.normenkader.engine.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Which configurations are held side by side.
 *
 * @param before the configuration as it is
 * @param after the configuration as it would be
 * @param steps the changes between them, in order; none: only the whole is told
 */
public record ImpactPlan(Configuration before, Configuration after, List<Step> steps) {

  public ImpactPlan {
    steps = List.copyOf(steps);
  }

  /** Two configurations, without the steps between them. */
  public static ImpactPlan of(Configuration before, Configuration after) {
    return new ImpactPlan(before, after, List.of());
  }

  /** Every configuration once, the old one first. */
  List<Configuration> configurations() {
    List<Configuration> all = new ArrayList<>();
    add(before, all);
    add(after, all);
    for (Step step : steps) {
      add(step.alone(), all);
      add(step.cumulative(), all);
    }
    return all;
  }

  private static void add(Configuration one, List<Configuration> all) {
    if (all.stream().noneMatch(known -> known.path() == one.path())) {
      all.add(one);
    }
  }

  /** The pairs that are compared: the whole first, then of each step alone and cumulative. */
  List<List<Configuration>> pairs() {
    List<List<Configuration>> pairs = new ArrayList<>();
    pairs.add(List.of(before, after));
    Configuration previous = before;
    for (Step step : steps) {
      pairs.add(List.of(before, step.alone()));
      pairs.add(List.of(previous, step.cumulative()));
      previous = step.cumulative();
    }
    return pairs;
  }
}
