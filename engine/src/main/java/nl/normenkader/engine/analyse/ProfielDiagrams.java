package nl.normenkader.engine.analyse;

import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.model.Profielreeks.Tie;

/** Which profiel of a reeks the kader chooses, as a diagram over the answers. */
final class ProfielDiagrams {

  /** More than one condition holds. */
  static final long SEVERAL = 62;

  /** No condition holds. */
  static final long NONE = 63;

  private final Diagrams diagrams;
  private final Space space;
  private final Reader reader;

  ProfielDiagrams(Diagrams diagrams, Space space, Reader reader) {
    this.diagrams = diagrams;
    this.space = space;
    this.reader = reader;
  }

  /** The number of the profiel, {@link #SEVERAL} or {@link #NONE}. */
  int of(CompiledReeks reeks, int point) {
    return reeks.byFit() ? fit(reeks, point) : conditions(reeks, point);
  }

  private int conditions(CompiledReeks reeks, int point) {
    ConditionDiagrams conditions =
        new ConditionDiagrams(diagrams, space, reader, point, java.util.List.of());
    int chosen = diagrams.leaf(NONE);
    int any = Diagrams.FALSE;
    for (int p = 0; p < reeks.size(); p++) {
      int holds = conditions.of(reeks.condition(p));
      int both = diagrams.and(any, holds);
      chosen = diagrams.choose(holds, diagrams.leaf(p), chosen);
      chosen = diagrams.choose(both, diagrams.leaf(SEVERAL), chosen);
      any = diagrams.or(any, holds);
    }
    return chosen;
  }

  private int fit(CompiledReeks reeks, int point) {
    if (reeks.tie() == Tie.CONSULENT_KIEST) {
      throw new Undecided("bij gelijke afstand kiest de consulent");
    }
    return new FitDiagram(diagrams, space, reader, reeks, point).build();
  }
}
