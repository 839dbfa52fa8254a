package nl.normenkader.profiles.store;

import nl.normenkader.profiles.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A person who can log in.
 *
 * @param naam null when it was erased, or the principal may not see it
 * @param erased what the account did stays; who it was is gone
 */
public record Account(AccountId id, @Nullable String naam, boolean erased) {}
