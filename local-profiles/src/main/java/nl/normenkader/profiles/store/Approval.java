package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;

/**
 * What one person said about a submitted version.
 *
 * @param toelichting obliged when it goes back
 * @param carriedOver whether it was said in an earlier round and nothing it was about has changed
 */
public record Approval(
    ApprovalKind kind,
    Verdict verdict,
    AccountId account,
    String toelichting,
    Instant at,
    boolean carriedOver) {}
