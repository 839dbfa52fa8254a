package nl.normenkader.ui.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.security.PasswordChange;
import org.springframework.stereotype.Component;

/**
 * An installation where nobody can give anybody a role is of no use to anyone: the first start
 * makes somebody who runs it, and so does a start after the last of them has gone.
 */
@Component
class FirstAdministrator {

  static final String USERNAME = "beheerder";
  private static final Principal INSTALLING = Principal.system(Principal.Job.INSTALLATIE);

  private final ProfilesStore store;
  private final PasswordChange passwords;
  private final Clock clock;

  FirstAdministrator(ProfilesStore store, PasswordChange passwords, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** How to sign in as somebody who was made now. */
  record Made(String username, String password) {}

  /** Makes one when there is none; a name that is taken gets a number behind it. */
  Optional<Made> ifNone() {
    if (store.read(INSTALLING, store.accounts()::hasAdministrator)) {
      return Optional.empty();
    }
    AccountId id = AccountId.random();
    store
        .attempt(
            INSTALLING,
            tx -> {
              store.accounts().create(tx, id, "Beheerder van de installatie");
              return store.accounts().grant(tx, id, null, Role.BEHEERDER, LocalDate.now(clock));
            })
        .orElseThrow();
    String username = USERNAME;
    Optional<String> password = passwords.first(INSTALLING, id, username);
    for (int next = 2; password.isEmpty(); next++) {
      username = USERNAME + next;
      password = passwords.first(INSTALLING, id, username);
    }
    return Optional.of(new Made(username, password.orElseThrow()));
  }
}
