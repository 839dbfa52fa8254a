package nl.normenkader.profiles.store;

import java.net.URI;
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
 * @param document where the research or the decision can be read; null: nowhere told
 */
public record Choice(
    ChoiceId id,
    TailoringId tailoring,
    String titel,
    String reden,
    String grond,
    @Nullable Onderbouwing onderbouwing,
    @Nullable URI document,
    AccountId changedBy,
    Instant changedAt) {

  public boolean motivated() {
    return !reden.isBlank() && !grond.isBlank() && onderbouwing != null;
  }
}
