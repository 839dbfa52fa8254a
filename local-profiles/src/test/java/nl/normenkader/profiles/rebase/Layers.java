package nl.normenkader.profiles.rebase;

import java.util.List;
import nl.normenkader.profiles.diff.Diff;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.Logs;

/** Layers that make one configuration out of another. */
final class Layers {

  private Layers() {}

  /** The layer that turns a base into this configuration. */
  static LocalLayer between(ElementTree base, ElementTree effective) {
    return on(base, Logs.layer(Diff.operations(Diff.between(base, effective))));
  }

  static LocalLayer on(ElementTree base, Layer layer) {
    return new LocalLayer(layer, Resolver.resolve(base, List.of(layer)));
  }
}
