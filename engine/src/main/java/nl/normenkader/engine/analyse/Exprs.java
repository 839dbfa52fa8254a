package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.analyse.Expr.Guarded;
import nl.normenkader.engine.analyse.Expr.Least;
import nl.normenkader.engine.analyse.Expr.Most;
import nl.normenkader.engine.analyse.Expr.Raised;
import nl.normenkader.engine.analyse.Expr.Stepped;
import nl.normenkader.engine.analyse.Expr.Sum;
import nl.normenkader.engine.analyse.Expr.Term;
import nl.normenkader.engine.analyse.Expr.Unknown;
import org.jspecify.annotations.Nullable;

/** Makes amounts, each once, and computes with them; what the bounds settle is worked out. */
final class Exprs {

  private final Map<Key, Expr> known = new LinkedHashMap<>();

  /** What an amount is made of. */
  private record Key(char form, long[] parts, String name) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && form == key.form
          && Arrays.equals(parts, key.parts)
          && name.equals(key.name);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(parts) * 31 + form + name.hashCode();
    }
  }

  /** Makes an amount that is not known yet, with its number. */
  private interface Make {
    Expr of(int number);
  }

  private Expr once(char form, Make make, long... parts) {
    return once(new Key(form, parts, ""), make);
  }

  private Expr once(Key key, Make make) {
    Expr found = known.get(key);
    if (found == null) {
      found = make.of(known.size());
      known.put(key, found);
    }
    return found;
  }

  Expr constant(long value) {
    return once('c', n -> new Sum(n, value, List.of(), value, value), value);
  }

  Unknown unknown(String name, long lo, long hi, @Nullable Unknown within) {
    long outer = within == null ? -1 : within.number();
    Key key = new Key('u', new long[] {lo, hi, outer}, name);
    return (Unknown) once(key, n -> new Unknown(n, name, lo, hi, within));
  }

  Expr plus(Expr a, Expr b) {
    return combine(a, 1, b, 1);
  }

  Expr minus(Expr a, Expr b) {
    return combine(a, 1, b, -1);
  }

  Expr times(Expr a, long factor) {
    return combine(a, factor, a, 0);
  }

  /** An exact share; the denominator of the kader leaves room for it. */
  Expr dividedBy(Expr a, long divisor) {
    if (a.isConstant()) {
      return constant(exact(a.lo(), divisor));
    }
    Expr result = constant(exact(constantOf(a), divisor));
    for (Term term : termsOf(a)) {
      Expr share =
          term.factor() % divisor == 0
              ? times(term.of(), term.factor() / divisor)
              : scaled(term, divisor);
      result = plus(result, share);
    }
    return result;
  }

  private Expr scaled(Term term, long divisor) {
    return switch (term.of()) {
      case Most most when term.factor() > 0 ->
          max(
              dividedBy(times(most.one(), term.factor()), divisor),
              dividedBy(times(most.other(), term.factor()), divisor));
      case Least least when term.factor() > 0 ->
          min(
              dividedBy(times(least.one(), term.factor()), divisor),
              dividedBy(times(least.other(), term.factor()), divisor));
      case Raised raised when term.factor() > 0 ->
          raised(
              dividedBy(times(raised.of(), term.factor()), divisor),
              exact(raised.bound() * term.factor(), divisor));
      default -> throw new Undecided("een deel van een bedrag dat niet in gehele delen gaat");
    };
  }

  private static long exact(long amount, long divisor) {
    if (amount % divisor != 0) {
      throw new IllegalStateException("no exact share of " + amount + " by " + divisor);
    }
    return amount / divisor;
  }

  Expr min(Expr a, Expr b) {
    if (a == b || a.hi() <= b.lo()) {
      return a;
    }
    return b.hi() <= a.lo()
        ? b
        : once('n', n -> new Least(n, first(a, b), second(a, b)), numbers(a, b));
  }

  Expr max(Expr a, Expr b) {
    if (a == b || a.lo() >= b.hi()) {
      return a;
    }
    return b.lo() >= a.hi()
        ? b
        : once('x', n -> new Most(n, first(a, b), second(a, b)), numbers(a, b));
  }

  private static Expr first(Expr a, Expr b) {
    return a.number() < b.number() ? a : b;
  }

  private static Expr second(Expr a, Expr b) {
    return a.number() < b.number() ? b : a;
  }

  private static long[] numbers(Expr a, Expr b) {
    return new long[] {first(a, b).number(), second(a, b).number()};
  }

  Expr stepped(Expr a, long step, boolean up) {
    if (a.isConstant()) {
      return constant(Expr.stepped(a.lo(), step, up));
    }
    boolean onGrid = a instanceof Stepped other && other.step() % step == 0;
    if (a instanceof Sum sum) {
      onGrid =
          sum.constant() % step == 0
              && sum.terms().stream()
                  .allMatch(t -> t.of() instanceof Unknown && t.factor() % step == 0);
    }
    return onGrid ? a : once('s', n -> new Stepped(n, a, step, up), a.number(), step, up ? 1 : 0);
  }

  Expr raised(Expr a, long bound) {
    if (a.isConstant()) {
      return constant(Expr.raised(a.lo(), bound));
    }
    return a.lo() >= bound || a.hi() <= 0
        ? a
        : once('r', n -> new Raised(n, a, bound), a.number(), bound);
  }

  /** The amount where the silence is not above nothing. */
  Expr guarded(Expr a, Expr silence) {
    return silence.hi() <= 0
        ? a
        : once('g', n -> new Guarded(n, a, silence), a.number(), silence.number());
  }

  private Expr combine(Expr a, long times, Expr b, long otherTimes) {
    if (a.isConstant() && b.isConstant()) {
      return constant(
          Math.addExact(Math.multiplyExact(a.lo(), times), Math.multiplyExact(b.lo(), otherTimes)));
    }
    List<Term> terms = new ArrayList<>();
    List<Term> first = termsOf(a);
    List<Term> second = termsOf(b);
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      int left = i < first.size() ? first.get(i).of().number() : Integer.MAX_VALUE;
      int right = j < second.size() ? second.get(j).of().number() : Integer.MAX_VALUE;
      long factor = 0;
      Expr of = left <= right ? first.get(i).of() : second.get(j).of();
      if (left <= right) {
        factor += first.get(i++).factor() * times;
      }
      if (right <= left) {
        factor += second.get(j++).factor() * otherTimes;
      }
      if (factor != 0) {
        terms.add(new Term(factor, of));
      }
    }
    return sum(constantOf(a) * times + constantOf(b) * otherTimes, terms);
  }

  private Expr sum(long constant, List<Term> terms) {
    if (constant == 0 && terms.size() == 1 && terms.getFirst().factor() == 1) {
      return terms.getFirst().of();
    }
    if (terms.isEmpty()) {
      return constant(constant);
    }
    long[] parts = new long[1 + 2 * terms.size()];
    parts[0] = constant;
    long lo = constant;
    long hi = constant;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      parts[1 + 2 * i] = term.factor();
      parts[2 + 2 * i] = term.of().number();
      lo += term.factor() * (term.factor() > 0 ? term.of().lo() : term.of().hi());
      hi += term.factor() * (term.factor() > 0 ? term.of().hi() : term.of().lo());
    }
    long least = lo;
    long most = hi;
    List<Term> sorted = List.copyOf(terms);
    return once('+', n -> new Sum(n, constant, sorted, least, most), parts);
  }

  /** The parts of a sum by their number; of anything else itself. */
  static List<Term> termsOf(Expr expr) {
    return expr instanceof Sum sum ? sum.terms() : List.of(new Term(1, expr));
  }

  static long constantOf(Expr expr) {
    return expr instanceof Sum sum ? sum.constant() : 0;
  }
}
