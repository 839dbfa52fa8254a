package nl.normenkader.engine.analyse;

import java.util.LinkedHashSet;
import java.util.Set;

/** Whether two conditions hold together somewhere: stops at the first place where they do. */
final class Meeting {

  private final Diagrams diagrams;
  private final Set<Long> apart = new LinkedHashSet<>();

  Meeting(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  /** Whether both are true for some answers; undecided leaves are nowhere true. */
  boolean of(int a, int b) {
    if (a == Diagrams.FALSE || b == Diagrams.FALSE) {
      return false;
    }
    if (diagrams.isLeaf(a) && diagrams.isLeaf(b)) {
      return a == Diagrams.TRUE && b == Diagrams.TRUE;
    }
    long key = PairMemo.key(0, a, b);
    if (apart.contains(key)) {
      return false;
    }
    int layer = Math.min(diagrams.layer(a), diagrams.layer(b));
    int asked = diagrams.layer(a) == layer ? a : b;
    int many = diagrams.children(asked).length;
    for (int i = 0; i < many; i++) {
      if (of(diagrams.child(a, layer, i), diagrams.child(b, layer, i))) {
        return true;
      }
    }
    apart.add(key);
    return false;
  }
}
