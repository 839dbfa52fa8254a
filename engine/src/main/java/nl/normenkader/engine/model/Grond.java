package nl.normenkader.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * What an element rests on.
 *
 * @param place article or paragraph in the source, e.g. {@code Bijlage 6 §4.1}
 * @param explanation why that place carries this element, when it does not speak for itself
 */
public record Grond(String place, @Nullable String explanation) {}
