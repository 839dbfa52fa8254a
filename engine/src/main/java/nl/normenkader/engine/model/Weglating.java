package nl.normenkader.engine.model;

/** Something of the source that the kader leaves out, and why. */
public record Weglating(String id, Grond grond, String what, String reason) {}
