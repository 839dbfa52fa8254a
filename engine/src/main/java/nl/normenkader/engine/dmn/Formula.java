package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A condition over variables of the graph. */
sealed interface Formula {

  Formula TRUE = new All(List.of());
  Formula FALSE = new Any(List.of());

  /** The value of a variable is in the set, which is neither empty nor all. */
  record Test(Variable variable, ValueSet in) implements Formula {}

  /** All hold. */
  record All(List<Formula> parts) implements Formula {}

  /** At least one holds. */
  record Any(List<Formula> parts) implements Formula {}

  /** The other does not hold. */
  record Not(Formula part) implements Formula {}

  /** What is known of a formula while some values are ruled out. */
  sealed interface Known {

    /** It holds, or it does not. */
    record Settled(boolean holds) implements Known {}

    /** The first test that has to be made to know more. */
    record Open(Test test) implements Known {}
  }

  static Formula test(Variable variable, ValueSet in) {
    ValueSet inside = variable.domain().all().and(in);
    if (inside.isEmpty()) {
      return FALSE;
    }
    return variable.domain().all().without(inside).isEmpty() ? TRUE : new Test(variable, inside);
  }

  static Formula all(List<Formula> parts) {
    List<Formula> kept = new ArrayList<>();
    for (Formula part : parts) {
      if (part.equals(FALSE)) {
        return FALSE;
      }
      if (!part.equals(TRUE)) {
        kept.add(part);
      }
    }
    return kept.size() == 1 ? kept.getFirst() : new All(List.copyOf(kept));
  }

  static Formula any(List<Formula> parts) {
    List<Formula> kept = new ArrayList<>();
    for (Formula part : parts) {
      if (part.equals(TRUE)) {
        return TRUE;
      }
      if (!part.equals(FALSE)) {
        kept.add(part);
      }
    }
    return kept.size() == 1 ? kept.getFirst() : new Any(List.copyOf(kept));
  }

  default Formula not() {
    return switch (this) {
      case Test test ->
          new Test(test.variable(), test.variable().domain().all().without(test.in()));
      case Not not -> not.part();
      case All all when all.equals(TRUE) -> FALSE;
      case Any any when any.equals(FALSE) -> TRUE;
      default -> new Not(this);
    };
  }

  default Formula and(Formula other) {
    return all(List.of(this, other));
  }

  /** Whether it holds when the variables can still have these values; absent: any value. */
  default Known known(Map<Variable, ValueSet> possible) {
    return switch (this) {
      case Test test -> {
        ValueSet values = possible.getOrDefault(test.variable(), test.variable().domain().all());
        ValueSet inside = values.and(test.in());
        yield inside.isEmpty()
            ? new Known.Settled(false)
            : values.without(inside).isEmpty() ? new Known.Settled(true) : new Known.Open(test);
      }
      case All all -> settled(all.parts(), possible, false);
      case Any any -> settled(any.parts(), possible, true);
      case Not not ->
          switch (not.part().known(possible)) {
            case Known.Settled settled -> new Known.Settled(!settled.holds());
            case Known.Open open -> open;
          };
    };
  }

  /** One part that is as decisive settles all; else the first open one keeps it open. */
  private static Known settled(
      List<Formula> parts, Map<Variable, ValueSet> possible, boolean decisive) {
    Known result = new Known.Settled(!decisive);
    for (Formula part : parts) {
      Known known = part.known(possible);
      if (known instanceof Known.Settled settled) {
        if (settled.holds() == decisive) {
          return settled;
        }
      } else if (result instanceof Known.Settled) {
        result = known;
      }
    }
    return result;
  }
}
