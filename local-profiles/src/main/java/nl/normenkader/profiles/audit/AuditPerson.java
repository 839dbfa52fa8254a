package nl.normenkader.profiles.audit;

import nl.normenkader.profiles.access.AccountId;

/** Somebody who did something, and how he is called now; for the choice of a filter. */
public record AuditPerson(AccountId account, String name) {}
