package nl.normenkader.engine.compile;

/** A bandbreedte in parts of 1/D; min ≤ norm ≤ max, none negative. */
public record CompiledBand(long min, long norm, long max) {}
