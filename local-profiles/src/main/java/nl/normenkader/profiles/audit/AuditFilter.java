package nl.normenkader.profiles.audit;

import java.time.LocalDate;
import nl.normenkader.profiles.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a log are asked for; what is absent does not matter.
 *
 * @param person who did it
 * @param kind what it is about
 * @param from first day
 * @param until last day
 */
public record AuditFilter(
    @Nullable AccountId person,
    @Nullable AuditKind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** Everything. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
