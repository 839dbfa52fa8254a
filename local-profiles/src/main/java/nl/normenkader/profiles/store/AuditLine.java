package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log of a gemeente.
 *
 * @param number order of recording
 * @param gemeente null: about the installation as a whole
 * @param principalKind who did it: account, deelnemer, sleutel or systeem
 * @param action what was done, in the words of the program
 * @param subject kind of thing it was done to
 */
public record AuditLine(
    long number,
    @Nullable GemeenteId gemeente,
    Instant at,
    String principalKind,
    String principalId,
    String action,
    String subject,
    String subjectId,
    Payload payload) {}
