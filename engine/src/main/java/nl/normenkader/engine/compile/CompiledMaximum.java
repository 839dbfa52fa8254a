package nl.normenkader.engine.compile;

/**
 * The most that can be granted.
 *
 * @param silent the source does not regulate it; then the amount means nothing
 * @param amount in parts of 1/D
 */
public record CompiledMaximum(boolean silent, long amount) {}
