package nl.normenkader.ui.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs people in. A name that does not exist takes as long as a wrong password, and both get the
 * same answer as an account that has to wait.
 */
@Component
class LoginProvider implements AuthenticationProvider {

  private final Logins logins;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final String nobody;

  LoginProvider(Logins logins, PasswordEncoder encoder, Clock clock) {
    this.logins = logins;
    this.encoder = encoder;
    this.clock = clock;
    this.nobody = String.valueOf(encoder.encode("niemand"));
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String password = String.valueOf(asked.getCredentials());
    Optional<Logins.Login> found = logins.find(asked.getName());
    boolean right =
        PasswordRules.fits(password)
            & encoder.matches(
                PasswordRules.cut(password), found.map(Logins.Login::hash).orElse(nobody));
    Logins.Login login = found.orElseThrow(LoginProvider::refused);
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (login.blocked() != null && login.blocked().isAfter(now)) {
      throw refused();
    }
    if (!right) {
      logins.failed(login.who().account(), now);
      throw refused();
    }
    logins.succeeded(login.who().account(), now);
    return UsernamePasswordAuthenticationToken.authenticated(
        login.who(), null, List.of(new SimpleGrantedAuthority("ROLE_AANGEMELD")));
  }

  private static BadCredentialsException refused() {
    return new BadCredentialsException("refused");
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
