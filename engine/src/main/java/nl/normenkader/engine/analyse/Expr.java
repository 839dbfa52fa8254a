package nl.normenkader.engine.analyse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount, in which whole numbers of the casus may stand as unknowns. Almost all amounts
 * are constants; only an opgave or aantal with a wide range, and what somebody takes over of an
 * onderdeel, stays an unknown. Equal amounts of one {@link Exprs} are one object.
 */
abstract sealed class Expr {

  private final int number;
  private final long lo;
  private final long hi;

  private Expr(int number, long lo, long hi) {
    this.number = number;
    this.lo = lo;
    this.hi = hi;
  }

  /** A number of its own, in the order in which amounts were made. */
  final int number() {
    return number;
  }

  /** The smallest it can be; the bound need not be reached. */
  final long lo() {
    return lo;
  }

  /** The largest it can be; the bound need not be reached. */
  final long hi() {
    return hi;
  }

  /** Its value when the unknowns have these values. */
  abstract long at(Point point);

  /** Whether it is one number. */
  boolean isConstant() {
    return false;
  }

  /** Values of unknowns. */
  interface Point {
    long get(Unknown unknown);
  }

  /** A whole number of the casus between two bounds, and never above another one. */
  static final class Unknown extends Expr {
    private final String name;
    private final @Nullable Unknown within;

    Unknown(int number, String name, long lo, long hi, @Nullable Unknown within) {
      super(number, lo, hi);
      this.name = name;
      this.within = within;
    }

    String name() {
      return name;
    }

    @Nullable Unknown within() {
      return within;
    }

    @Override
    long at(Point point) {
      return point.get(this);
    }
  }

  /** A multiple of something. */
  record Term(long factor, Expr of) {}

  /** A constant and multiples of other things. */
  static final class Sum extends Expr {
    private final long constant;
    private final List<Term> terms;

    Sum(int number, long constant, List<Term> terms, long lo, long hi) {
      super(number, lo, hi);
      this.constant = constant;
      this.terms = terms;
    }

    long constant() {
      return constant;
    }

    List<Term> terms() {
      return terms;
    }

    @Override
    boolean isConstant() {
      return terms.isEmpty();
    }

    @Override
    long at(Point point) {
      long sum = constant;
      for (Term term : terms) {
        sum += term.factor() * term.of().at(point);
      }
      return sum;
    }
  }

  /** The smaller of two. */
  static final class Least extends Expr {
    private final Expr one;
    private final Expr other;

    Least(int number, Expr one, Expr other) {
      super(number, Math.min(one.lo, other.lo), Math.min(one.hi, other.hi));
      this.one = one;
      this.other = other;
    }

    Expr one() {
      return one;
    }

    Expr other() {
      return other;
    }

    @Override
    long at(Point point) {
      return Math.min(one.at(point), other.at(point));
    }
  }

  /** The larger of two. */
  static final class Most extends Expr {
    private final Expr one;
    private final Expr other;

    Most(int number, Expr one, Expr other) {
      super(number, Math.max(one.lo, other.lo), Math.max(one.hi, other.hi));
      this.one = one;
      this.other = other;
    }

    Expr one() {
      return one;
    }

    Expr other() {
      return other;
    }

    @Override
    long at(Point point) {
      return Math.max(one.at(point), other.at(point));
    }
  }

  /** On the step grid, up or down. */
  static final class Stepped extends Expr {
    private final Expr of;
    private final long step;
    private final boolean up;

    Stepped(int number, Expr of, long step, boolean up) {
      super(number, stepped(of.lo, step, up), stepped(of.hi, step, up));
      this.of = of;
      this.step = step;
      this.up = up;
    }

    Expr of() {
      return of;
    }

    long step() {
      return step;
    }

    boolean up() {
      return up;
    }

    @Override
    long at(Point point) {
      return stepped(of.at(point), step, up);
    }
  }

  /** At least a bound wherever it is more than nothing. */
  static final class Raised extends Expr {
    private final Expr of;
    private final long bound;

    Raised(int number, Expr of, long bound) {
      super(number, raised(of.lo, bound), raised(of.hi, bound));
      this.of = of;
      this.bound = bound;
    }

    Expr of() {
      return of;
    }

    long bound() {
      return bound;
    }

    @Override
    long at(Point point) {
      return raised(of.at(point), bound);
    }
  }

  /** An amount that only counts where another one is not above nothing: elsewhere is silence. */
  static final class Guarded extends Expr {
    private final Expr of;
    private final Expr silence;

    Guarded(int number, Expr of, Expr silence) {
      super(number, of.lo, of.hi);
      this.of = of;
      this.silence = silence;
    }

    Expr of() {
      return of;
    }

    Expr silence() {
      return silence;
    }

    @Override
    long at(Point point) {
      return of.at(point);
    }
  }

  static long stepped(long amount, long step, boolean up) {
    return (up ? Math.ceilDiv(amount, step) : Math.floorDiv(amount, step)) * step;
  }

  static long raised(long amount, long bound) {
    return amount > 0 ? Math.max(amount, bound) : amount;
  }
}
