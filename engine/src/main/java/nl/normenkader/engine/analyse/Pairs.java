package nl.normenkader.engine.analyse;

import java.util.List;
import java.util.function.IntBinaryOperator;
import nl.normenkader.engine.analyse.Steps.Step;

/** Two cases that differ in one layer only, each with the profielen that it comes to itself. */
final class Pairs {

  private final SpaceDiagrams computed;
  private final Diagrams diagrams;
  private final List<Integer> profielen;
  private final IntBinaryOperator how;
  private final boolean rises;

  /**
   * @param profielen the layers of profielen that are asked
   * @param how what is looked for between the first case and the second
   * @param rises whether the second case never comes to a lighter profiel, and with a heavier
   *     profiel nothing is found that is not found with the same
   */
  Pairs(SpaceDiagrams computed, List<Integer> profielen, IntBinaryOperator how, boolean rises) {
    this.computed = computed;
    this.diagrams = computed.diagrams();
    this.profielen = profielen;
    this.how = how;
    this.rises = rises;
  }

  /**
   * True for the other answers with which both cases can be and what is looked for is found.
   *
   * @param valid which cases can be
   */
  int where(int node, int place, Step step, int valid) {
    int both =
        diagrams.and(
            diagrams.restrict(valid, place, step.from()),
            diagrams.restrict(valid, place, step.to()));
    return where(node, node, place, step, 0, both);
  }

  private int where(int first, int second, int place, Step step, int i, int both) {
    if (both == Diagrams.FALSE) {
      return Diagrams.FALSE;
    }
    if (i == profielen.size()) {
      return diagrams.and(both, found(first, second, place, step));
    }
    int layer = profielen.get(i);
    int profiel = computed.profiel(layer);
    int before = diagrams.restrict(profiel, place, step.from());
    int after = diagrams.restrict(profiel, place, step.to());
    int size = computed.space().layer(layer).size();
    int any = Diagrams.FALSE;
    for (int p = 0; p < size; p++) {
      int one = diagrams.restrict(first, layer, p);
      if (rises && found(one, diagrams.restrict(second, layer, p), place, step) == Diagrams.FALSE) {
        continue;
      }
      int isFirst = diagrams.and(both, diagrams.apply(Op.SAME, before, diagrams.leaf(p)));
      if (isFirst != Diagrams.FALSE) {
        // Where both come to the same profiel there is no other pair to look at.
        boolean same = before == after;
        for (int q = same || rises ? p : 0; q < (same ? p + 1 : size); q++) {
          int other = diagrams.restrict(second, layer, q);
          if (i + 1 < profielen.size() || found(one, other, place, step) != Diagrams.FALSE) {
            int isSecond = diagrams.apply(Op.SAME, after, diagrams.leaf(q));
            int is = same ? isFirst : diagrams.and(isFirst, isSecond);
            any = diagrams.or(any, where(one, other, place, step, i + 1, is));
          }
        }
      }
    }
    return any;
  }

  private int found(int first, int second, int place, Step step) {
    int from = diagrams.restrict(first, place, step.from());
    int to = diagrams.restrict(second, place, step.to());
    return from == to ? Diagrams.FALSE : how.applyAsInt(from, to);
  }
}
