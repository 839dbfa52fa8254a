package nl.normenkader.profiles.workspace;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Layer;
import org.jspecify.annotations.Nullable;

/**
 * What a tailoring stands on from a revision on.
 *
 * @param from revision of the move that brought it here; 0 for what it was begun on. Only later
 *     operations count.
 * @param below the layers between base and tailoring, the lowest first
 * @param parent the version of the layer directly below; absent when it stands on the base itself
 * @param tree base and layers below together
 */
public record Standing(
    long from, BaseKader base, List<Layer> below, @Nullable Versie parent, ElementTree tree) {

  public Standing {
    below = List.copyOf(below);
  }

  static Standing of(long from, BaseKader base, List<Layer> below, @Nullable Versie parent) {
    ElementTree tree =
        below.isEmpty() ? base.tree() : Resolver.resolve(base.tree(), below).effective();
    return new Standing(from, base, below, parent, tree);
  }

  /** The layers below and one on top of them. */
  List<Layer> with(Layer top) {
    List<Layer> layers = new ArrayList<>(below);
    layers.add(top);
    return layers;
  }
}
