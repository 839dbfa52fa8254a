package nl.normenkader.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * One niveau of a leefgebied or a factor.
 *
 * @param justDoes an example that is just this niveau ("net wel")
 * @param justNot an example that is just not this niveau ("net niet")
 */
public record Niveau(
    String id,
    String name,
    String definition,
    @Nullable String justDoes,
    @Nullable String justNot) {}
