package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.analyse.Expr.Least;
import nl.normenkader.engine.analyse.Expr.Most;
import nl.normenkader.engine.analyse.Expr.Raised;
import nl.normenkader.engine.analyse.Expr.Stepped;
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

  private boolean sums(Expr a, Expr b, int depth) {
    return isNeverPositive(exprs.minus(a, b), depth);
  }

  /** Whether a sum is certainly never above nothing. */
  private boolean isNeverPositive(Expr difference, int depth) {
    if (difference.hi() <= 0 || paired(difference) <= 0) {
      return true;
    }
    if (depth == 0) {
      return false;
    }
    // What needs both parts first: it gives the most to hold the others against.
    for (boolean both : new boolean[] {true, false}) {
      for (Term term : Exprs.termsOf(difference)) {
        boolean parted = term.of() instanceof Least || term.of() instanceof Most;
        if (parted && both == (term.of() instanceof Most == term.factor() > 0)) {
          return split(difference, term, depth - 1);
        }
      }
    }
    for (Term term : Exprs.termsOf(difference)) {
      if (term.of() instanceof Stepped stepped) {
        return isNeverPositive(instead(difference, term, bound(stepped, term)), depth - 1);
      }
    }
    return false;
  }

  /** What a step is at most when it is added, at least when it is subtracted. */
  private Expr bound(Stepped stepped, Term term) {
    boolean added = term.factor() > 0;
    if (stepped.up() == added) {
      Expr slack = exprs.constant(stepped.step() - 1);
      return added ? exprs.plus(stepped.of(), slack) : exprs.minus(stepped.of(), slack);
    }
    return stepped.of();
  }

  /** A minimum that is added may be told by either part, one that is subtracted by both. */
  private boolean split(Expr difference, Term term, int depth) {
    boolean least = term.of() instanceof Least;
    Expr one = term.of() instanceof Least it ? it.one() : ((Most) term.of()).one();
    Expr other = term.of() instanceof Least it ? it.other() : ((Most) term.of()).other();
    Expr first = instead(difference, term, one);
    Expr second = instead(difference, term, other);
    return least == term.factor() > 0
        ? isNeverPositive(first, depth) || isNeverPositive(second, depth)
        : isNeverPositive(first, depth) && isNeverPositive(second, depth);
  }

  private Expr instead(Expr sum, Term term, Expr other) {
    Expr rest = exprs.minus(sum, exprs.times(term.of(), term.factor()));
    return exprs.plus(rest, exprs.times(other, term.factor()));
  }

  /** The most a sum can be when what bounds another unknown is held against it. */
  private static long paired(Expr difference) {
    List<Term> up = new ArrayList<>();
    List<Term> down = new ArrayList<>();
    for (Term term : Exprs.termsOf(difference)) {
      (term.factor() > 0 ? up : down).add(term);
    }
    long most = Exprs.constantOf(difference);
    for (Term term : up) {
      long left = term.factor();
      for (int i = 0; i < down.size() && left > 0; i++) {
        Term against = down.get(i);
        if (against.factor() < 0
            && term.of() instanceof Unknown unknown
            && against.of() == unknown.within()) {
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
    return most;
  }
}
