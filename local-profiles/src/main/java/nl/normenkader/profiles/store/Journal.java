package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;

/** Something that goes on around a tailoring, told by entries that only grow in number. */
public record Journal(
    JournalId id, TailoringId tailoring, JournalKind kind, AccountId begunBy, Instant begunAt) {}
