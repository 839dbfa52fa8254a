package nl.normenkader.profiles.store;

import java.time.LocalDate;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role of an account for a gemeente during a time.
 *
 * @param gemeente null: administrator of the whole installation
 * @param until first day it no longer holds
 */
public record Membership(
    UUID id,
    AccountId account,
    @Nullable GemeenteId gemeente,
    Role role,
    LocalDate from,
    @Nullable LocalDate until) {}
