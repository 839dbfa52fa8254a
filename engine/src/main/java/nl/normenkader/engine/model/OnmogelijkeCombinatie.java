package nl.normenkader.engine.model;

/** A combination of answers that cannot occur, and why. */
public record OnmogelijkeCombinatie(String id, Condition condition, String reason) {}
