package nl.normenkader.profiles.audit;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a log, told.
 *
 * @param number order of recording
 * @param person account of who did it; absent when it was no person with an account
 * @param who how that person is called now, in Dutch
 * @param action what was done, as programs know it
 * @param sentence who did what, one Dutch sentence
 */
public record AuditEntry(
    long number,
    Instant at,
    @Nullable AccountId person,
    String who,
    AuditKind kind,
    String action,
    String sentence) {}
