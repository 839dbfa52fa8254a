package nl.normenkader.ui.security;

import java.util.UUID;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;

/** The program behind a request. */
public record KeyHolder(UUID key, GemeenteId gemeente) {

  /** On whose behalf services work. */
  public Principal principal() {
    return new Principal.Key(key, gemeente);
  }
}
