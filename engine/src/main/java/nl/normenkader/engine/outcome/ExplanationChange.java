package nl.normenkader.engine.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/** How one explanation differs from another, step by step, in the order of the computation. */
public sealed interface ExplanationChange {
  /** The node as it is, or was when it is gone. */
  ExplanationNode node();

  /** Inside which voorziening it stands, in whose unit its amounts are told; absent: in none. */
  @Nullable String voorziening();

  /** A step that was not there, with all it is made of. */
  record NodeAdded(ExplanationNode node, @Nullable String voorziening)
      implements ExplanationChange {}

  /** A step that is gone, with all it was made of. */
  record NodeRemoved(ExplanationNode node, @Nullable String voorziening)
      implements ExplanationChange {}

  /**
   * The same step with another amount before or after it.
   *
   * @param was the step as it was
   */
  record AmountChanged(ExplanationNode was, ExplanationNode node, @Nullable String voorziening)
      implements ExplanationChange {}

  /**
   * The same step that read or told something else, with the same amounts.
   *
   * @param was the step as it was
   */
  record ToldChanged(ExplanationNode was, ExplanationNode node, @Nullable String voorziening)
      implements ExplanationChange {}

  /**
   * All differences. Steps are the same when they are of one kind about one element, at the same
   * turn below the same step; each is told once, before the steps it is made of.
   */
  static List<ExplanationChange> between(ExplanationNode was, ExplanationNode is) {
    List<ExplanationChange> changes = new ArrayList<>();
    compare(was, is, null, changes);
    return List.copyOf(changes);
  }

  private static void compare(
      ExplanationNode was,
      ExplanationNode is,
      @Nullable String outside,
      List<ExplanationChange> changes) {
    @Nullable String inside = Prose.inside(is, outside);
    if (!Objects.equals(was.amountBefore(), is.amountBefore())
        || !Objects.equals(was.amountAfter(), is.amountAfter())) {
      changes.add(new AmountChanged(was, is, inside));
    } else if (!was.inputs().equals(is.inputs()) || !was.arguments().equals(is.arguments())) {
      changes.add(new ToldChanged(was, is, inside));
    }
    Map<String, ExplanationNode> former = byKey(was.nodes());
    Map<String, ExplanationNode> later = byKey(is.nodes());
    List<String> left = new ArrayList<>(former.keySet());
    later.forEach(
        (key, node) -> {
          ExplanationNode before = former.get(key);
          if (before == null) {
            changes.add(new NodeAdded(node, Prose.inside(node, inside)));
          } else {
            // What stood before this step and is gone, is told before it.
            while (!left.isEmpty() && !left.getFirst().equals(key)) {
              String first = left.removeFirst();
              removed(first, former, later, inside, changes);
            }
            left.remove(key);
            compare(before, node, inside, changes);
          }
        });
    left.forEach(key -> removed(key, former, later, inside, changes));
  }

  private static void removed(
      String key,
      Map<String, ExplanationNode> former,
      Map<String, ExplanationNode> later,
      @Nullable String inside,
      List<ExplanationChange> changes) {
    ExplanationNode node = former.get(key);
    if (node != null && !later.containsKey(key)) {
      changes.add(new NodeRemoved(node, Prose.inside(node, inside)));
    }
  }

  private static Map<String, ExplanationNode> byKey(List<ExplanationNode> nodes) {
    Map<String, ExplanationNode> byKey = new LinkedHashMap<>();
    for (ExplanationNode node : nodes) {
      String name = node.step() + " " + node.element();
      int turn = 1;
      while (byKey.containsKey(name + " " + turn)) {
        turn++;
      }
      byKey.put(name + " " + turn, node);
    }
    return byKey;
  }

  /** The differences in Dutch, a sentence for each, for the consulent. */
  static List<String> words(Normenkader kader, List<ExplanationChange> changes) {
    Labels labels = new Labels(kader);
    NodeWords words = new NodeWords(kader, labels);
    return changes.stream().map(change -> change.sentence(words)).toList();
  }

  private String sentence(NodeWords words) {
    return switch (this) {
      case NodeAdded added -> "Erbij: " + words.of(added.node(), voorziening());
      case NodeRemoved removed -> "Weg: " + words.of(removed.node(), voorziening());
      case AmountChanged changed ->
          "Was: "
              + words.of(changed.was(), voorziening())
              + " Nu: "
              + words.of(node(), voorziening());
      case ToldChanged changed ->
          "Anders verteld: "
              + words.of(changed.was(), voorziening())
              + " Nu: "
              + words.of(node(), voorziening());
    };
  }
}
