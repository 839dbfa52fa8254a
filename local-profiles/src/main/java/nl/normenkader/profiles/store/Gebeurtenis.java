package nl.normenkader.profiles.store;

import java.time.Instant;
import java.time.LocalDate;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a locked configuration; never changed or removed.
 *
 * @param knownAt when this system learned it, always after all earlier events
 */
public record Gebeurtenis(
    GebeurtenisId id,
    SlotId slot,
    GemeenteId gemeente,
    GebeurtenisSoort soort,
    Payload payload,
    @Nullable Signature signature,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    AccountId recordedBy,
    Instant knownAt) {}
