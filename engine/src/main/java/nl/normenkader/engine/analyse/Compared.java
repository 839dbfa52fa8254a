package nl.normenkader.engine.analyse;

import java.util.Optional;
import nl.normenkader.engine.analyse.Expr.Guarded;

/**
 * How two amounts compare over all values of their unknowns: a point where the first is above, a
 * proof that it never is, or neither. Where one of them is silent nothing is compared.
 *
 * @param point where it is above; absent when it never is or when it is not decided
 */
record Compared(boolean decided, Optional<Values> point) {

  private static final int DEPTH = 12;
  private static final Compared NEVER = new Compared(true, Optional.empty());

  /** Whether one amount can be above another. */
  static Compared above(Exprs exprs, Expr a, Expr b) {
    Expr zero = exprs.constant(0);
    Expr one = a instanceof Guarded guarded ? guarded.of() : a;
    Expr other = b instanceof Guarded guarded ? guarded.of() : b;
    Expr silence = exprs.max(silence(zero, a), silence(zero, b));
    if (silence.lo() > 0 || new Below(exprs).isNeverAbove(one, other, DEPTH)) {
      return NEVER;
    }
    return search(new PointSearch(one, other, silence));
  }

  /** Whether two amounts can differ. */
  static Compared differs(Exprs exprs, Expr a, Expr b) {
    return either(above(exprs, a, b), above(exprs, b, a));
  }

  /** Whether one is silent where the other is not. */
  static Compared uneven(Exprs exprs, Expr a, Expr b) {
    Expr zero = exprs.constant(0);
    Expr one = silence(zero, a);
    Expr other = silence(zero, b);
    return either(only(exprs, one, other), only(exprs, other, one));
  }

  private static Compared only(Exprs exprs, Expr silent, Expr spoken) {
    if (silent.hi() <= 0 || new Below(exprs).isNeverAbove(silent, spoken, DEPTH)) {
      return NEVER;
    }
    // Silent at all means at least one part; the other then has none.
    return search(new PointSearch(silent, exprs.constant(0), spoken));
  }

  private static Expr silence(Expr zero, Expr amount) {
    return amount instanceof Guarded guarded ? guarded.silence() : zero;
  }

  private static Compared search(PointSearch search) {
    Optional<Values> found = search.find();
    return new Compared(found.isPresent() || search.isSmall(), found);
  }

  private static Compared either(Compared one, Compared other) {
    if (one.point().isPresent() || other.point().isPresent()) {
      return one.point().isPresent() ? one : other;
    }
    return new Compared(one.decided() && other.decided(), Optional.empty());
  }

  /** As a leaf of a diagram. */
  int leaf() {
    if (point.isPresent()) {
      return Diagrams.TRUE;
    }
    return decided ? Diagrams.FALSE : Diagrams.UNDECIDED;
  }
}
