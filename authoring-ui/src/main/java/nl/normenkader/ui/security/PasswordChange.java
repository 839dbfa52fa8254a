package nl.normenkader.ui.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Giving an account another password. */
@Component
public class PasswordChange {

  private final Logins logins;
  private final PasswordEncoder encoder;
  private final Clock clock;

  PasswordChange(Logins logins, PasswordEncoder encoder, Clock clock) {
    this.logins = logins;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** Somebody's own password; what is wrong, or nothing when it was changed. */
  public Optional<String> change(SignedIn who, String now, String next) {
    boolean right =
        PasswordRules.fits(now)
            && logins
                .find(who.username())
                .filter(login -> encoder.matches(now, login.hash()))
                .isPresent();
    if (!right) {
      // Counts as an attempt: an unattended laptop is no place to guess.
      logins.failed(who.account(), OffsetDateTime.now(clock));
      return Optional.of("Het huidige wachtwoord klopt niet. Typ het opnieuw.");
    }
    Optional<String> problem = PasswordRules.problem(next);
    if (problem.isEmpty()) {
      logins.replacePassword(
          who.principal(), new AccountId(who.account()), String.valueOf(encoder.encode(next)));
    }
    return problem;
  }

  /** A new password for somebody else, told once to who asks for it. */
  public String reset(Principal by, AccountId account) {
    String password = PasswordRules.generate();
    logins.replacePassword(by, account, String.valueOf(encoder.encode(password)));
    return password;
  }

  /** The first password of a new account; nothing when the name is taken. */
  public Optional<String> first(Principal by, AccountId account, String username) {
    String password = PasswordRules.generate();
    return logins.create(by, account, username, String.valueOf(encoder.encode(password)))
        ? Optional.of(password)
        : Optional.empty();
  }
}
