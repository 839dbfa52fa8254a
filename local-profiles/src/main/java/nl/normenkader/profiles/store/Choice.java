package nl.normenkader.profiles.store;

import java.time.Instant;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import org.jspecify.annotations.Nullable;

/**
 * Operations that belong together, with one motivation. The motivation may follow later; approval
 * waits for it.
 *
 * @param reden why; empty until it is written
 * @param grond on what ground; empty until it is written
 */
public record Choice(
    ChoiceId id,
    TailoringId tailoring,
    String titel,
    String reden,
    String grond,
    @Nullable Onderbouwing onderbouwing,
    AccountId changedBy,
    Instant changedAt) {

  public boolean motivated() {
    return !reden.isBlank() && !grond.isBlank() && onderbouwing != null;
  }
}
