package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;

/**
 * A numbered, named point in the operation log; never changed.
 *
 * @param nummer 1, 2, 3, … per tailoring
 * @param revision the log up to and including it is what the version holds
 * @param status on the day that was asked for
 */
public record Versie(
    VersieId id,
    TailoringId tailoring,
    int nummer,
    String naam,
    long revision,
    AccountId madeBy,
    Instant madeAt,
    VersieStatus status) {}
