package nl.normenkader.ui.security;

import java.io.Serializable;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;

/** Who signed in, as kept in the web session. */
public record SignedIn(UUID account, String username, String name) implements Serializable {

  /** On whose behalf services work. */
  public Principal principal() {
    return Principal.account(new AccountId(account));
  }
}
