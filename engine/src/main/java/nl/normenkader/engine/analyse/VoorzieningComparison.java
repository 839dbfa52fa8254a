package nl.normenkader.engine.analyse;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one voorziening.
 *
 * @param more a smallest case that gets more of it; absent when there is none
 * @param less a smallest case that gets less of it
 * @param cause in Dutch why it cannot be compared or decided
 */
public record VoorzieningComparison(
    String voorziening,
    Direction direction,
    @Nullable Difference more,
    @Nullable Difference less,
    @Nullable String cause) {}
