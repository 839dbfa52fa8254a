package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that says which of several formulas is the first to hold: one for every path
 * through their tests. Two paths differ in a test and every case takes one, so the rows exclude one
 * another and leave nothing out.
 */
final class Paths {

  /** A table with more rows than this is not read by anybody any more. */
  private static final int ROWS = 48;

  /**
   * One path.
   *
   * @param choice the number of the formula; how many there are when none holds
   */
  record Path(List<Formula.Test> tests, int choice) {}

  private final List<Formula> formulas;
  private final int limit;
  private final List<Path> paths = new ArrayList<>();

  private Paths(List<Formula> formulas, int limit) {
    this.formulas = formulas;
    this.limit = limit;
  }

  /** All paths; null when there are too many and the formulas can be split. */
  static @Nullable List<Path> of(List<Formula> formulas) {
    boolean whole =
        formulas.size() == 1 && isFlat(formulas.getFirst())
            || formulas.stream().allMatch(Formula.Test.class::isInstance);
    Paths made = new Paths(formulas, whole ? Integer.MAX_VALUE : ROWS);
    made.expand(new LinkedHashMap<>());
    return made.paths.size() > made.limit ? null : made.paths;
  }

  private static boolean isFlat(Formula formula) {
    return switch (formula) {
      case Formula.Test test -> true;
      case Formula.All all -> all.parts().stream().allMatch(Formula.Test.class::isInstance);
      case Formula.Any any -> any.parts().stream().allMatch(Formula.Test.class::isInstance);
      case Formula.Not not -> not.part() instanceof Formula.Test;
    };
  }

  private void expand(Map<Variable, ValueSet> possible) {
    if (paths.size() > limit) {
      return;
    }
    for (int i = 0; i < formulas.size(); i++) {
      switch (formulas.get(i).known(possible)) {
        case Formula.Known.Settled settled -> {
          if (settled.holds()) {
            add(possible, i);
            return;
          }
        }
        case Formula.Known.Open open -> {
          Variable variable = open.test().variable();
          ValueSet values = possible.getOrDefault(variable, variable.domain().all());
          expand(with(possible, variable, values.and(open.test().in())));
          expand(with(possible, variable, values.without(open.test().in())));
          return;
        }
      }
    }
    add(possible, formulas.size());
  }

  private void add(Map<Variable, ValueSet> possible, int choice) {
    List<Formula.Test> tests = new ArrayList<>();
    possible.forEach((variable, set) -> tests.add(new Formula.Test(variable, set)));
    paths.add(new Path(List.copyOf(tests), choice));
  }

  private static Map<Variable, ValueSet> with(
      Map<Variable, ValueSet> possible, Variable variable, ValueSet values) {
    Map<Variable, ValueSet> more = new LinkedHashMap<>(possible);
    more.put(variable, values);
    return more;
  }
}
