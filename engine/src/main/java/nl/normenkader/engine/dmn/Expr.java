package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL expression that can stand inside another one as it is.
 *
 * @param reads the inputs and decisions it names
 * @param constant its value when it hangs on nothing
 */
record Expr(String text, List<String> reads, @Nullable Long constant) {

  static final Expr ZERO = Expr.of(0);
  static final Expr NULL = new Expr("null", List.of(), null);

  Expr {
    reads = List.copyOf(reads);
  }

  static Expr of(long value) {
    return new Expr(value < 0 ? "(" + value + ")" : Long.toString(value), List.of(), value);
  }

  /** A word, as a string. */
  static Expr word(String word) {
    return new Expr(Feel.text(word), List.of(), null);
  }

  /** The value of an input or decision. */
  static Expr name(String element) {
    return new Expr(element, List.of(element), null);
  }

  /** A member of an input or decision. */
  static Expr member(String element, String member) {
    return new Expr(element + "." + member, List.of(element), null);
  }

  /** Text that names what these expressions name. */
  static Expr composed(String text, List<Expr> parts) {
    Set<String> reads = new LinkedHashSet<>();
    parts.forEach(part -> reads.addAll(part.reads()));
    return new Expr(text, List.copyOf(reads), null);
  }

  static Expr call(String function, List<Expr> arguments) {
    return composed(
        arguments.stream().map(Expr::text).collect(Collectors.joining(", ", function + "(", ")")),
        arguments);
  }

  static Expr call(String function, Expr... arguments) {
    return call(function, List.of(arguments));
  }

  static Expr sum(List<Expr> parts) {
    long known = 0;
    List<Expr> open = new ArrayList<>();
    for (Expr part : parts) {
      Long constant = part.constant();
      if (constant == null) {
        open.add(part);
      } else {
        known = Math.addExact(known, constant);
      }
    }
    if (open.isEmpty()) {
      return of(known);
    }
    if (known != 0) {
      open.add(of(known));
    }
    return open.size() == 1
        ? open.getFirst()
        : composed(
            open.stream().map(Expr::text).collect(Collectors.joining(" + ", "(", ")")), open);
  }

  Expr plus(Expr other) {
    return sum(List.of(this, other));
  }

  Expr minus(Expr other) {
    Long taken = other.constant();
    return taken != null
        ? plus(of(-taken))
        : composed("(" + text + " - " + other.text + ")", List.of(this, other));
  }

  Expr times(long factor) {
    if (constant != null) {
      return of(Math.multiplyExact(constant, factor));
    }
    return factor == 0
        ? ZERO
        : factor == 1 ? this : composed("(" + of(factor).text + " * " + text + ")", List.of(this));
  }

  /** Divided by a number that is known to leave no remainder. */
  Expr dividedBy(long divisor) {
    if (constant != null && constant % divisor == 0) {
      return of(constant / divisor);
    }
    return divisor == 1 ? this : composed("(" + text + " / " + divisor + ")", List.of(this));
  }

  Expr max(Expr other) {
    return constant != null && other.constant != null
        ? of(Math.max(constant, other.constant))
        : call("max", this, other);
  }

  Expr min(Expr other) {
    return constant != null && other.constant != null
        ? of(Math.min(constant, other.constant))
        : call("min", this, other);
  }

  /** One of two, by a test written out in FEEL. */
  static Expr when(String test, List<Expr> tested, Expr holds, Expr otherwise) {
    List<Expr> all = new ArrayList<>(tested);
    all.add(holds);
    all.add(otherwise);
    return composed("(if " + test + " then " + holds.text + " else " + otherwise.text + ")", all);
  }

  boolean isZero() {
    return constant != null && constant == 0;
  }
}
