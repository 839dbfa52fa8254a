package nl.normenkader.profiles.rebase;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a step would mean for several layers at once, in counts: to plan with, before anybody moves.
 *
 * @param baseChanges how many things the base itself changed
 */
public record DryRun(int baseChanges, List<Line> lines) {

  public DryRun {
    lines = List.copyOf(lines);
  }

  /**
   * One layer.
   *
   * @param changes how many local changes it has
   * @param carriedOver how many of them hold as they are
   * @param adopted how many of them the base made too
   * @param conflicts how many questions of each kind
   * @param misfits how many operations already did not fit
   */
  public record Line(
      String layer,
      String name,
      int changes,
      int carriedOver,
      int adopted,
      Map<ConflictKind, Integer> conflicts,
      int misfits,
      Effort effort) {

    public Line {
      Map<ConflictKind, Integer> all = new EnumMap<>(ConflictKind.class);
      for (ConflictKind kind : ConflictKind.values()) {
        all.put(kind, conflicts.getOrDefault(kind, 0));
      }
      conflicts = Collections.unmodifiableMap(all);
    }

    static Line of(RebasePlan plan) {
      Map<ConflictKind, Integer> conflicts = new EnumMap<>(ConflictKind.class);
      plan.conflicts().forEach(conflict -> conflicts.merge(conflict.kind(), 1, Integer::sum));
      int concerned = plan.conflicts().stream().mapToInt(c -> c.ours().size()).sum();
      return new Line(
          plan.local().layer().id(),
          plan.local().layer().name(),
          concerned + plan.carriedOver().size() + plan.adopted().size(),
          plan.carriedOver().size(),
          plan.adopted().size(),
          conflicts,
          plan.misfits().size(),
          plan.effort());
    }

    /** Whether the layer can move without anybody deciding anything. */
    public boolean isFree() {
      return effort.count() == 0 && misfits == 0;
    }
  }

  /**
   * Tries the step for all these layers, without compiling each result: what only a compilation can
   * find comes up in the plan of that layer.
   */
  public static DryRun of(RebaseStep step, List<LocalLayer> layers) {
    return new DryRun(
        step.size(), layers.parallelStream().map(step::sketch).map(Line::of).toList());
  }

  /** What all of them together ask. */
  public Effort effort() {
    return lines.stream().map(Line::effort).reduce(new Effort(Map.of()), Effort::plus);
  }
}
