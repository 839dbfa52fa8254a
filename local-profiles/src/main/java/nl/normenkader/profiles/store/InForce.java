package nl.normenkader.profiles.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A configuration that holds on a day, as known at a moment.
 *
 * @param until first day it no longer holds
 * @param knownFrom since when this system knew so
 */
public record InForce(
    SlotId slot, String doel, LocalDate from, @Nullable LocalDate until, Instant knownFrom) {}
