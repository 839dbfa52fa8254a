package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;

/**
 * A lock: a configuration that never changes again.
 *
 * @param hash SHA-256 of the content
 * @param content canonical bytes of the configuration
 * @param envelope canonical bytes outside the hash: signature, head of the chain at that moment
 * @param chainBefore that head
 */
public record Slot(
    SlotId id,
    VersieId versie,
    TailoringId tailoring,
    GemeenteId gemeente,
    String doel,
    Sha256 hash,
    Payload content,
    Payload envelope,
    Sha256 chainBefore,
    AccountId lockedBy,
    Instant lockedAt) {}
