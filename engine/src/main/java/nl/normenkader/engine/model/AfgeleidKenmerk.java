package nl.normenkader.engine.model;

import org.jspecify.annotations.Nullable;

/** A named condition that other elements reuse. */
public record AfgeleidKenmerk(
    String id, String name, String description, Condition condition, @Nullable Grond grond) {}
