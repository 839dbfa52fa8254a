package nl.normenkader.ui.shell;

import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.store.ProfilesStore;
import org.springframework.stereotype.Component;

/** What people are called, as far as the asker may know. */
@Component
public class People {

  private final ProfilesStore store;

  People(ProfilesStore store) {
    this.store = store;
  }

  /** The name; a name that was erased or may not be seen is not guessed at. */
  public String name(Principal asker, AccountId account) {
    return store.read(
        asker,
        tx ->
            store
                .accounts()
                .find(tx, account)
                .map(found -> found.naam() == null ? "een medewerker" : found.naam())
                .orElse("een medewerker"));
  }
}
