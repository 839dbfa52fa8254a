package nl.normenkader.profiles.tailoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it stands in the log of a tailoring.
 *
 * @param id made by the client, so that sending it twice does nothing twice
 * @param revision its place in the log, from 1 without gaps
 * @param choice the choice it belongs to
 * @param author the account that did it
 * @param session the implementation session it was done in
 * @param undoes the revision it takes back; taking back such a revision is doing it again
 */
public record LoggedOperation(
    UUID id,
    long revision,
    UUID choice,
    UUID author,
    @Nullable UUID session,
    @Nullable Long undoes,
    Instant at,
    Operation operation) {}
