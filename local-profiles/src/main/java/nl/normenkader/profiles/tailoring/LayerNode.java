package nl.normenkader.profiles.tailoring;

import org.jspecify.annotations.Nullable;

/**
 * A layer and what it lies on.
 *
 * @param below the id of the layer it lies on; absent: it lies on the base itself
 */
public record LayerNode(Layer layer, @Nullable String below) {}
