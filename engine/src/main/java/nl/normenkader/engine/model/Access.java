package nl.normenkader.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * Who has access to the voorzieningen of this kader at all.
 *
 * @param text what is told to somebody who has none
 */
public record Access(Condition condition, String text, @Nullable Grond grond) {}
