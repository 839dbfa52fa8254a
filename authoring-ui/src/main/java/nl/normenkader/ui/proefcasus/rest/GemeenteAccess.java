package nl.normenkader.ui.proefcasus.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.rest.Problem;
import nl.normenkader.ui.rest.RestIssue;
import nl.normenkader.ui.security.KeyHolder;
import org.springframework.stereotype.Component;

/** A key opens the routes of its own gemeente only; the database judges the same again. */
@Component
class GemeenteAccess {

  private final ProfilesStore store;
  private final Clock clock;

  GemeenteAccess(ProfilesStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Why this key may not come here; nothing when it may. */
  Optional<Problem> refusal(KeyHolder holder, String code) {
    Optional<Gemeente> asked =
        store.read(
            holder.principal(), tx -> store.gemeenten().byCode(tx, code, LocalDate.now(clock)));
    return asked.filter(gemeente -> gemeente.id().equals(holder.gemeente())).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.of(RestIssue.GEEN_TOEGANG, code));
  }
}
