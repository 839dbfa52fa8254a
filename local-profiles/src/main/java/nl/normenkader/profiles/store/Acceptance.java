package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;

/**
 * A proof that could not be given within its budget, accepted for one version.
 *
 * @param proof which one
 * @param reason why it is accepted
 */
public record Acceptance(String proof, String reason, AccountId by, Instant at) {}
