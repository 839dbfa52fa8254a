package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * The tailoring of a base by one gemeente; its content is the operation log.
 *
 * @param doel what it is used for, for instance {@code wmo-begeleiding}; per gemeente and doel one
 *     configuration holds at a time
 * @param baseId id of the base normenkader
 * @param baseVersion version of that base
 * @param parent layer between base and this one; null when there is none
 * @param legalRequired whether locking needs a legal approval too
 * @param revision number of operations so far
 */
public record Tailoring(
    TailoringId id,
    GemeenteId gemeente,
    String naam,
    String doel,
    String baseId,
    String baseVersion,
    @Nullable TailoringId parent,
    boolean legalRequired,
    long revision,
    AccountId begunBy,
    Instant begunAt) {

  /** Whether it is a branch: something tried out beside the tailoring it stands on. */
  public boolean isBranch() {
    return doel.endsWith(NewTailoring.BRANCH);
  }
}
