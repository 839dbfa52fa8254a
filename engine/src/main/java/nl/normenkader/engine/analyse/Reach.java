package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Walks a diagram, every node once. */
final class Reach {

  private final Diagrams diagrams;
  private final BitSet visited = new BitSet();
  private final List<Integer> seen = new ArrayList<>();

  Reach(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  void visit(int node) {
    if (!visited.get(node)) {
      visited.set(node);
      seen.add(node);
      for (int child : diagrams.children(node)) {
        visit(child);
      }
    }
  }

  List<Integer> seen() {
    return seen;
  }
}
