package nl.normenkader.profiles.resolve;

import nl.normenkader.profiles.tailoring.Layer;
import nl.normenkader.profiles.tailoring.LoggedOperation;

/**
 * Where a value comes from when it does not come from the base.
 *
 * @param sequence its place among all operations of the stack, so that the last one is known
 */
public record Origin(int sequence, String layerId, String layerName, LoggedOperation logged) {

  static Origin of(int sequence, Layer layer, LoggedOperation logged) {
    return new Origin(sequence, layer.id(), layer.name(), logged);
  }
}
