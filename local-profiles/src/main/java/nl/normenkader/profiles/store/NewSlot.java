package nl.normenkader.profiles.store;

/**
 * A lock to be made.
 *
 * @param content canonical bytes of the configuration; their SHA-256 is its hash
 */
public record NewSlot(SlotId id, VersieId versie, Payload content) {}
