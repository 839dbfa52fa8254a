package nl.normenkader.engine.analyse;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.normenkader.engine.analyse.Expr.Unknown;

/** The unknowns that stand in an amount; one that bounds another comes before it. */
final class Unknowns {

  private Unknowns() {}

  static Set<Unknown> of(Expr... amounts) {
    Set<Unknown> found = new LinkedHashSet<>();
    for (Expr amount : amounts) {
      collect(amount, found);
    }
    return found;
  }

  private static void collect(Expr expr, Set<Unknown> found) {
    switch (expr) {
      case Unknown unknown -> {
        if (unknown.within() != null) {
          found.add(unknown.within());
        }
        found.add(unknown);
      }
      case Expr.Sum sum -> sum.terms().forEach(term -> collect(term.of(), found));
      case Expr.Least least -> {
        collect(least.one(), found);
        collect(least.other(), found);
      }
      case Expr.Most most -> {
        collect(most.one(), found);
        collect(most.other(), found);
      }
      case Expr.Guarded guarded -> collect(guarded.of(), found);
      case Expr.Stepped stepped -> collect(stepped.of(), found);
      case Expr.Raised raised -> collect(raised.of(), found);
    }
  }
}
