package nl.normenkader.engine.compile;

import org.jspecify.annotations.Nullable;

/**
 * What one profiel says about one voorziening.
 *
 * @param band absent: none of this voorziening
 * @param months how long the profiel is granted; absent: nothing said
 */
public record CompiledProfielDeel(@Nullable CompiledBand band, @Nullable Integer months) {}
