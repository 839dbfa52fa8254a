package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;

/**
 * What became of a branch.
 *
 * @param merged whether it went into the main line; else it was dropped
 */
public record BranchEnd(boolean merged, String reason, AccountId by, Instant at) {}
