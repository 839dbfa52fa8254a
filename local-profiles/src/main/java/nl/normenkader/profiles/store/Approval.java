package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;

/**
 * What one person said about a submitted version.
 *
 * @param toelichting obliged when it goes back
 */
public record Approval(
    ApprovalKind kind, Verdict verdict, AccountId account, String toelichting, Instant at) {}
