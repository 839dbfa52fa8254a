package nl.normenkader.profiles.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a tailoring stands on from a revision on; only later operations count there.
 *
 * @param from revision of the operation that moved the tailoring; 0 for what it was begun on
 * @param parent version of the layer below; null when it stands on the base itself
 * @param rebase the journal of the move; null for what it was begun on
 */
public record Ground(
    TailoringId tailoring,
    long from,
    String baseId,
    String baseVersion,
    @Nullable VersieId parent,
    @Nullable JournalId rebase,
    Instant at) {}
