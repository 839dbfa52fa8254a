package nl.normenkader.profiles.store;

/**
 * Where an operation stands in the log.
 *
 * @param already true when it was there before: the earlier answer got lost on the way
 */
public record Appended(long revision, boolean already) {}
