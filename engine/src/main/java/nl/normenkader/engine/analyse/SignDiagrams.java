package nl.normenkader.engine.analyse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Where an amount is anything, or more than nothing. */
final class SignDiagrams {

  private final Diagrams diagrams;
  private final Map<Integer, Integer> known = new LinkedHashMap<>();

  SignDiagrams(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  int isSomething(int amount) {
    return map(
        amount,
        expr -> {
          if (expr.lo() > 0 || expr.hi() < 0) {
            return Diagrams.TRUE;
          }
          return certain(expr);
        });
  }

  int isPositive(int amount) {
    return map(
        amount,
        expr -> {
          if (expr.lo() > 0 || expr.hi() <= 0) {
            return expr.lo() > 0 ? Diagrams.TRUE : Diagrams.FALSE;
          }
          return certain(expr);
        });
  }

  private static int certain(Expr expr) {
    if (expr.lo() != 0 || expr.hi() != 0) {
      throw new Undecided("of er iets overblijft, hangt af van een ruim getal");
    }
    return Diagrams.FALSE;
  }

  private int map(int node, ToIntFunction<Expr> leaf) {
    if (diagrams.isLeaf(node)) {
      return leaf.applyAsInt(diagrams.amount(node));
    }
    Integer before = known.get(node);
    if (before != null) {
      return before;
    }
    int[] answers = diagrams.children(node).clone();
    for (int i = 0; i < answers.length; i++) {
      answers[i] = map(answers[i], leaf);
    }
    int made = diagrams.node(diagrams.layer(node), answers);
    known.put(node, made);
    return made;
  }
}
