package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.analyse.Expr.Unknown;

/**
 * Looks for values at which one amount is above another and a third, the silence, not above
 * nothing: every point when there are few, else corners and the points beside them, then climbing
 * one unknown at a time. What it finds is certain; that it finds nothing is certain only when there
 * are few points.
 */
final class PointSearch {

  private static final long FEW = 4_000;
  private static final int CORNERS = 600;

  private final Expr a;
  private final Expr b;
  private final Expr silence;
  private final List<Unknown> unknowns;

  PointSearch(Expr a, Expr b, Expr silence) {
    this.a = a;
    this.b = b;
    this.silence = silence;
    this.unknowns = List.copyOf(Unknowns.of(a, b, silence));
  }

  /** Whether all points can be tried. */
  boolean isSmall() {
    long points = 1;
    for (Unknown unknown : unknowns) {
      points = Math.min(FEW + 1, points * Math.min(FEW + 1, unknown.hi() - unknown.lo() + 1));
    }
    return points <= FEW;
  }

  Optional<Values> find() {
    boolean all = isSmall();
    List<Values> starts = new ArrayList<>();
    Optional<Values> found = walk(0, Values.NONE, all, starts);
    if (found.isPresent() || all) {
      return found;
    }
    for (Values start : starts) {
      Values climbed = climb(start);
      if (holds(climbed)) {
        return Optional.of(climbed);
      }
    }
    return Optional.empty();
  }

  private Optional<Values> walk(int place, Values values, boolean all, List<Values> tried) {
    if (place == unknowns.size()) {
      tried.add(values);
      return holds(values) ? Optional.of(values) : Optional.empty();
    }
    Unknown unknown = unknowns.get(place);
    for (long value : all ? every(unknown, values) : some(unknown, values)) {
      if (!all && tried.size() > CORNERS) {
        return Optional.empty();
      }
      Optional<Values> found = walk(place + 1, values.with(unknown, value), all, tried);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean holds(Values values) {
    return gain(values) > 0 && silence.at(values) <= 0;
  }

  private long gain(Values values) {
    return a.at(values) - b.at(values);
  }

  /** Changes one unknown at a time to what gains most, until nothing gains. */
  private Values climb(Values start) {
    Values best = start;
    boolean better = true;
    while (better) {
      better = false;
      for (Unknown unknown : unknowns) {
        for (long value : around(unknown, best)) {
          Values other = feasible(best.with(unknown, value));
          if (gain(other) > gain(best)) {
            best = other;
            better = true;
          }
        }
      }
    }
    return best;
  }

  private Values feasible(Values values) {
    Values kept = values;
    for (Unknown unknown : unknowns) {
      if (unknown.within() != null && kept.get(unknown) > kept.get(unknown.within())) {
        kept = kept.with(unknown, Math.max(unknown.lo(), kept.get(unknown.within())));
      }
    }
    return kept;
  }

  private static long top(Unknown unknown, Values values) {
    return unknown.within() == null
        ? unknown.hi()
        : Math.min(unknown.hi(), values.get(unknown.within()));
  }

  private static List<Long> every(Unknown unknown, Values values) {
    List<Long> all = new ArrayList<>();
    for (long value = unknown.lo(); value <= top(unknown, values); value++) {
      all.add(value);
    }
    return all;
  }

  private static List<Long> some(Unknown unknown, Values values) {
    return List.of(unknown.lo(), top(unknown, values)).stream().distinct().toList();
  }

  private static List<Long> around(Unknown unknown, Values values) {
    long here = values.get(unknown);
    Set<Long> near = new LinkedHashSet<>();
    long top = top(unknown, values);
    for (long step = 1; step <= Math.max(1, top - unknown.lo()); step *= 2) {
      near.add(Math.clamp(here + step, unknown.lo(), top));
      near.add(Math.clamp(here - step, unknown.lo(), top));
    }
    return List.copyOf(near);
  }
}
