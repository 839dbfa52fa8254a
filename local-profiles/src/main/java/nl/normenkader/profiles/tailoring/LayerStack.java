package nl.normenkader.profiles.tailoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The layers that one layer stands on, of any depth: regio, gemeente, pilot, the lowest first and
 * itself last.
 */
public record LayerStack(List<Layer> layers) {

  public LayerStack {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("a stack has a layer");
    }
  }

  /**
   * The stack that ends in this layer.
   *
   * @param nodes all layers that may be needed, in any order
   * @param top the id of the layer the stack ends in
   */
  public static Checked<LayerStack> of(List<LayerNode> nodes, String top) {
    Map<String, LayerNode> byId = new LinkedHashMap<>();
    nodes.forEach(node -> byId.put(node.layer().id(), node));
    List<Layer> upward = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    @Nullable String at = top;
    while (at != null) {
      LayerNode node = byId.get(at);
      if (node == null) {
        return Checked.failed(
            List.of(Issue.of(TailoringIssue.LAAG_ONBEKEND, top, at, nameOf(upward))));
      }
      seen.add(at);
      upward.add(node.layer());
      at = node.below();
      if (at != null && seen.contains(at)) {
        return Checked.failed(
            List.of(Issue.of(TailoringIssue.LAAG_KRINGLOOP, top, circle(upward, at))));
      }
    }
    return Checked.of(new LayerStack(upward.reversed()), List.of());
  }

  /** The layer the stack ends in. */
  public Layer top() {
    return layers.getLast();
  }

  /** The layers below the top, the lowest first. */
  public List<Layer> below() {
    return layers.subList(0, layers.size() - 1);
  }

  private static String circle(List<Layer> upward, String again) {
    List<Layer> round =
        upward.subList(upward.stream().map(Layer::id).toList().indexOf(again), upward.size());
    return String.join(
        " → ",
        java.util.stream.Stream.concat(round.stream(), round.stream().limit(1))
            .map(Layer::name)
            .toList());
  }

  private static String nameOf(List<Layer> upward) {
    return upward.isEmpty() ? "de gevraagde laag" : upward.getLast().name();
  }
}
