package nl.normenkader.profiles.store;

import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who a person in a journal is; kept apart from the entries, so that it can be erased.
 *
 * @param person the number under which the entries know the person
 * @param account when the person has one; the name then is that of the account
 * @param name null when it was erased, or the principal may not see it
 */
public record JournalName(UUID person, @Nullable AccountId account, @Nullable String name) {}
