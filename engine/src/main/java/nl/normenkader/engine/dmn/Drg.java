package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.normenkader.engine.dmn.Decision.Hit;
import nl.normenkader.engine.dmn.Decision.Logic;
import org.jspecify.annotations.Nullable;

/**
 * The graph while it grows. A decision that hangs on nothing folds into those that read it, and one
 * that is made in the same way as an earlier one is that one: so a decision that is the same in
 * every round stands in the graph once.
 */
final class Drg {

  private final List<Item> items = new ArrayList<>();
  private final Map<String, Item> inputs = new LinkedHashMap<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final Map<Content, String> byContent = new LinkedHashMap<>();
  private final Map<String, String> pointOf = new LinkedHashMap<>();
  private final Identifiers names = new Identifiers();

  private record Content(Logic logic, String type) {}

  /** A row whose cells are a conjunction of tests. */
  record Case(List<Formula.Test> tests, Expr output, String element) {

    static Case of(List<Formula> formulas, Expr output, String element) {
      List<Formula.Test> tests = new ArrayList<>();
      for (Formula formula : formulas) {
        switch (formula) {
          case Formula.Test test -> tests.add(test);
          case Formula.All all when all.equals(Formula.TRUE) -> {
            // Always: a cell that tests nothing.
          }
          default -> throw new IllegalStateException("no cell for " + formula);
        }
      }
      return new Case(List.copyOf(tests), output, element);
    }
  }

  /** One of several outcomes: the first whose condition holds. */
  record Choice(Formula when, Expr output) {}

  List<Item> items() {
    return items;
  }

  Map<String, Item> inputs() {
    return inputs;
  }

  List<Decision> decisions() {
    return List.copyOf(decisions.values());
  }

  void type(Item item) {
    items.add(item);
  }

  /** An input of this type; its name is the type's name without its first letter. */
  void input(String name, Item type) {
    items.add(type);
    inputs.put(names.unique(name), type);
  }

  /** A decision that an expression makes. */
  Expr literal(Point point, String base, String type, String what, Expr logic) {
    if (logic.constant() != null
        || logic.reads().size() == 1 && logic.text().equals(logic.reads().getFirst())) {
      return logic;
    }
    return add(point, base, type, what, new Logic.Literal(bare(logic.text())), logic.reads());
  }

  Expr number(Point point, String base, String what, Expr logic) {
    return literal(point, base, Item.NUMBER, what, logic);
  }

  /** A yes or no that a table decides. */
  Formula decide(Point point, String base, String what, Formula formula) {
    if (formula.equals(Formula.TRUE) || formula.equals(Formula.FALSE)) {
      return formula;
    }
    if (formula instanceof Formula.Test test && test.variable().domain() instanceof Domain.Flag) {
      return formula;
    }
    Expr made =
        choose(
            point,
            base,
            Item.FLAG,
            what,
            List.of(new Choice(formula, new Expr("true", List.of(), null))),
            new Expr("false", List.of(), null));
    return flag(made);
  }

  private static Formula flag(Expr decision) {
    return Formula.test(variable(decision, Domain.FLAG), ValueSet.of(1));
  }

  /** A table in which exactly one row fits every case: the first choice that holds. */
  Expr choose(
      Point point, String base, String type, String what, List<Choice> choices, Expr otherwise) {
    List<Choice> open = new ArrayList<>();
    Expr last = otherwise;
    for (Choice choice : choices) {
      if (choice.when().equals(Formula.TRUE)) {
        last = choice.output();
        break;
      }
      if (!choice.when().equals(Formula.FALSE)) {
        open.add(choice);
      }
    }
    Expr rest = last;
    if (open.stream().allMatch(choice -> choice.output().equals(rest))) {
      return rest;
    }
    List<Formula> formulas = open.stream().map(Choice::when).toList();
    @Nullable List<Paths.Path> paths = Paths.of(formulas);
    if (paths == null) {
      List<Formula> smaller = split(point, base, what, formulas);
      List<Choice> named = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        named.add(new Choice(smaller.get(i), open.get(i).output()));
      }
      return choose(point, base, type, what, named, rest);
    }
    List<Case> cases = new ArrayList<>();
    for (Paths.Path path : paths) {
      Expr output = path.choice() < open.size() ? open.get(path.choice()).output() : rest;
      cases.add(new Case(path.tests(), output, ""));
    }
    return table(point, base, type, what, Hit.UNIQUE, cases);
  }

  /** Too many rows: every part that is itself made of parts becomes a decision of its own. */
  private List<Formula> split(Point point, String base, String what, List<Formula> formulas) {
    List<Formula> smaller = new ArrayList<>();
    for (Formula formula : formulas) {
      if (formulas.size() > 1) {
        smaller.add(decide(point, base + "_deel", what, formula));
        continue;
      }
      List<Formula> parts = new ArrayList<>();
      for (Formula part : parts(formula)) {
        parts.add(part instanceof Formula.Test ? part : decide(point, base + "_deel", what, part));
      }
      smaller.add(
          switch (formula) {
            case Formula.All all -> Formula.all(parts);
            case Formula.Any any -> Formula.any(parts);
            case Formula.Not not -> parts.getFirst().not();
            case Formula.Test test -> test;
          });
    }
    return smaller;
  }

  private static List<Formula> parts(Formula formula) {
    return switch (formula) {
      case Formula.All all -> all.parts();
      case Formula.Any any -> any.parts();
      case Formula.Not not -> List.of(not.part());
      case Formula.Test test -> List.of(test);
    };
  }

  /** A table that gathers from every row that fits. */
  Expr collect(Point point, String base, String type, String what, Hit hit, List<Case> cases) {
    return table(point, base, type, what, hit, cases);
  }

  private Expr table(
      Point point, String base, String type, String what, Hit hit, List<Case> cases) {
    Set<Variable> variables = new LinkedHashSet<>();
    cases.forEach(one -> one.tests().forEach(test -> variables.add(test.variable())));
    if (variables.isEmpty()) {
      throw new IllegalStateException("a table that looks at nothing: " + base);
    }
    Set<String> reads = new LinkedHashSet<>();
    variables.forEach(variable -> reads.add(variable.element()));
    List<Decision.Row> rows = new ArrayList<>();
    for (Case one : cases) {
      rows.add(
          new Decision.Row(
              variables.stream().map(variable -> cell(variable, one.tests())).toList(),
              bare(one.output().text()),
              one.element()));
      reads.addAll(one.output().reads());
    }
    List<Decision.Column> columns =
        variables.stream().map(v -> new Decision.Column(v.text(), type(v.domain()))).toList();
    return add(point, base, type, what, new Logic.Table(hit, columns, rows), List.copyOf(reads));
  }

  private static String cell(Variable variable, List<Formula.Test> tests) {
    ValueSet all = variable.domain().all();
    ValueSet set = all;
    for (Formula.Test test : tests) {
      if (test.variable().equals(variable)) {
        set = set.and(test.in());
      }
    }
    return all.without(set).isEmpty() ? "-" : variable.domain().test(set);
  }

  private static String type(Domain domain) {
    return switch (domain) {
      case Domain.Words words -> Item.TEXT;
      case Domain.Numbers numbers -> Item.NUMBER;
      case Domain.Flag flag -> Item.FLAG;
    };
  }

  /** A result under exactly this name, whatever else is made in the same way. */
  void publish(String name, String type, String what, Expr logic) {
    String unique = names.unique(name);
    if (!unique.equals(name)) {
      throw new IllegalStateException("two results are called " + name);
    }
    decisions.put(
        name, new Decision(name, type, what, new Logic.Literal(bare(logic.text())), logic.reads()));
  }

  private Expr add(
      Point point, String base, String type, String what, Logic logic, List<String> reads) {
    Content content = new Content(logic, type);
    @Nullable String same = byContent.get(content);
    if (same == null) {
      String suffix = suffix(point, reads);
      String name = names.unique(suffix.isEmpty() ? base : base + "_" + suffix);
      if (!suffix.isEmpty()) {
        pointOf.put(name, suffix);
      }
      decisions.put(name, new Decision(name, type, what, logic, reads));
      byContent.put(content, name);
      same = name;
    }
    return Expr.name(same);
  }

  /** The point it belongs to: that of all it reads, or where it is made when they differ. */
  private String suffix(Point point, List<String> reads) {
    List<String> points =
        reads.stream().map(pointOf::get).filter(p -> p != null).distinct().toList();
    return points.size() == 1 && !point.changes()
        ? points.getFirst()
        : points.isEmpty() && !point.changes() ? "" : point.suffix();
  }

  /** A decision as something that a table tests. */
  static Variable variable(Expr decision, Domain domain) {
    if (decision.reads().size() != 1) {
      throw new IllegalStateException("not a decision: " + decision);
    }
    return new Variable(decision.text(), decision.reads().getFirst(), domain);
  }

  /** Whether a number lies in a set; settled when the number is. */
  static Formula test(Expr number, Domain domain, ValueSet in) {
    Long constant = number.constant();
    return constant != null
        ? in.contains(constant) ? Formula.TRUE : Formula.FALSE
        : Formula.test(variable(number, domain), in);
  }

  /** An expression that stands alone needs no parentheses around it. */
  private static String bare(String text) {
    if (!text.startsWith("(") || !text.endsWith(")")) {
      return text;
    }
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return text;
      }
    }
    return text.substring(1, text.length() - 1);
  }
}
