package nl.normenkader.ui.security;

import nl.normenkader.profiles.access.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the request that is being handled. */
@Component
public class CurrentAccount {

  /** Who it is; only asked where security let nobody else in. */
  public SignedIn get() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      return signedIn;
    }
    throw new IllegalStateException("nobody is signed in");
  }

  /** On whose behalf services work. */
  public Principal principal() {
    return get().principal();
  }
}
