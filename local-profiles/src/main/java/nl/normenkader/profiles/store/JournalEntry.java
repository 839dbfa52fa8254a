package nl.normenkader.profiles.store;

import java.time.Instant;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;

/**
 * One entry of a journal; never changed.
 *
 * @param number 1, 2, 3, … without gaps
 * @param id made by the client, so that sending it twice does nothing twice
 * @param closes whether nothing comes after it
 */
public record JournalEntry(
    JournalId journal,
    int number,
    UUID id,
    Payload payload,
    boolean closes,
    AccountId by,
    Instant at) {}
