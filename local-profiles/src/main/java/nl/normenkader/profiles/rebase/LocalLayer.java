package nl.normenkader.profiles.rebase;

import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.tailoring.Layer;

/**
 * A layer as it stands on the old base, ready to be moved.
 *
 * @param resolution the effective configuration of everything below the layer and the layer itself
 */
public record LocalLayer(Layer layer, Resolution resolution) {}
