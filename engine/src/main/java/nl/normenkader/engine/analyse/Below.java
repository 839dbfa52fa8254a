package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.analyse.Expr.Least;
import nl.normenkader.engine.analyse.Expr.Most;
import nl.normenkader.engine.analyse.Expr.Raised;
import nl.normenkader.engine.analyse.Expr.Stepped;
import nl.normenkader.engine.analyse.Expr.Sum;
import nl.normenkader.engine.analyse.Expr.Term;
import nl.normenkader.engine.analyse.Expr.Unknown;

/** Proves by the form of two amounts that one is never above the other; what it says is certain. */
final class Below {

  private final Exprs exprs;

  Below(Exprs exprs) {
    this.exprs = exprs;
  }

  /** Whether the first is certainly never above the second; false says nothing. */
  boolean isNeverAbove(Expr a, Expr b, int depth) {
    if (a.hi() <= b.lo() || a == b) {
      return true;
    }
    if (depth == 0) {
      return false;
    }
    int less = depth - 1;
    if (a instanceof Most most) {
      return isNeverAbove(most.one(), b, less) && isNeverAbove(most.other(), b, less);
    }
    if (b instanceof Least least) {
      return isNeverAbove(a, least.one(), less) && isNeverAbove(a, least.other(), less);
    }
    return lowered(a, b, less) || raised(a, b, less) || form(a, b, less) || sums(a, b, less);
  }

  private boolean lowered(Expr a, Expr b, int depth) {
    return a instanceof Least least
        && (isNeverAbove(least.one(), b, depth) || isNeverAbove(least.other(), b, depth));
  }

  private boolean raised(Expr a, Expr b, int depth) {
    return switch (b) {
      case Most most -> isNeverAbove(a, most.one(), depth) || isNeverAbove(a, most.other(), depth);
      case Stepped stepped when stepped.up() -> isNeverAbove(a, stepped.of(), depth);
      case Raised raised when isNeverAbove(a, raised.of(), depth) -> true;
      default -> false;
    };
  }

  private boolean form(Expr a, Expr b, int depth) {
    if (a instanceof Stepped one && b instanceof Stepped other) {
      return one.step() == other.step()
          && one.up() == other.up()
          && isNeverAbove(one.of(), other.of(), depth);
    }
    if (a instanceof Stepped one && !one.up()) {
      return isNeverAbove(one.of(), b, depth);
    }
    if (a instanceof Raised one && b instanceof Raised other) {
      return one.bound() <= other.bound() && isNeverAbove(one.of(), other.of(), depth);
    }
    return false;
  }

  /** Pairs each part of one sum with a part of the other that is never below it. */
  private boolean sums(Expr a, Expr b, int depth) {
    if (!(a instanceof Sum) && !(b instanceof Sum) && !(a instanceof Unknown)) {
      return false;
    }
    List<Term> up = new ArrayList<>();
    List<Term> down = new ArrayList<>();
    Expr difference = exprs.minus(a, b);
    for (Term term : Exprs.termsOf(difference)) {
      (term.factor() > 0 ? up : down).add(term);
    }
    long most = Exprs.constantOf(difference);
    for (Term term : up) {
      long left = term.factor();
      for (int i = 0; i < down.size() && left > 0; i++) {
        Term against = down.get(i);
        if (against.factor() < 0 && isPartBelow(term.of(), against.of(), depth)) {
          long both = Math.min(left, -against.factor());
          left -= both;
          down.set(i, new Term(against.factor() + both, against.of()));
        }
      }
      most += left * term.of().hi();
    }
    for (Term term : down) {
      most += term.factor() * term.of().lo();
    }
    return most <= 0;
  }

  private boolean isPartBelow(Expr a, Expr b, int depth) {
    if (a instanceof Unknown unknown && b instanceof Unknown) {
      return b == unknown.within();
    }
    return !(a instanceof Unknown) && !(b instanceof Unknown) && isNeverAbove(a, b, depth);
  }
}
