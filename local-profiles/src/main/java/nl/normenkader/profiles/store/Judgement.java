package nl.normenkader.profiles.store;

/**
 * The last thing that was said from one side, and about how much.
 *
 * @param revision of the version it was said about
 */
public record Judgement(long revision, Approval approval) {}
