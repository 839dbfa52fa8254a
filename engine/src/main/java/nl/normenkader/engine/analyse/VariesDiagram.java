package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.analyse.Expr.Unknown;

/**
 * Where an amount certainly differs between two values of one wide number, all other unknowns at
 * their smallest or all at their largest.
 */
final class VariesDiagram {

  private final Diagrams diagrams;
  private final String name;
  private final Map<Integer, Integer> known = new LinkedHashMap<>();

  VariesDiagram(Diagrams diagrams, String name) {
    this.diagrams = diagrams;
    this.name = name;
  }

  int of(int node) {
    if (diagrams.isLeaf(node)) {
      return varies(diagrams.amount(node)) ? Diagrams.TRUE : Diagrams.FALSE;
    }
    Integer before = known.get(node);
    if (before != null) {
      return before;
    }
    int[] answers = diagrams.children(node).clone();
    for (int i = 0; i < answers.length; i++) {
      answers[i] = of(answers[i]);
    }
    int made = diagrams.node(diagrams.layer(node), answers);
    known.put(node, made);
    return made;
  }

  private boolean varies(Expr amount) {
    List<Unknown> unknowns = new ArrayList<>();
    Unknowns.of(amount).stream().filter(u -> u.name().equals(name)).forEach(unknowns::add);
    return unknowns.stream()
        .anyMatch(own -> varies(amount, own, Unknown::lo) || varies(amount, own, Unknown::hi));
  }

  private static boolean varies(
      Expr amount, Unknown own, java.util.function.ToLongFunction<Unknown> others) {
    return at(amount, own, own.lo(), others) != at(amount, own, own.hi(), others);
  }

  private static long at(
      Expr amount, Unknown own, long value, java.util.function.ToLongFunction<Unknown> others) {
    return amount.at(
        unknown -> {
          if (unknown == own) {
            return value;
          }
          long other = others.applyAsLong(unknown);
          return unknown.within() == own ? Math.min(other, value) : other;
        });
  }
}
