package nl.normenkader.profiles.store;

import nl.normenkader.profiles.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the log was about, as it is called now; only what the principal may see.
 *
 * @param id number of the tailoring
 * @param tailoring name of the tailoring
 * @param versie number of the version
 * @param name name of the version, or title of the choice
 * @param account of the person it was done to
 */
public record AuditSubject(
    @Nullable TailoringId id,
    @Nullable String tailoring,
    @Nullable Integer versie,
    @Nullable String name,
    @Nullable AccountId account) {

  /** Nothing is known of it, or nothing may be seen. */
  public static final AuditSubject UNKNOWN = new AuditSubject(null, null, null, null, null);
}
