package nl.normenkader.ui.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/** What a password must be: long, not complicated. */
public final class PasswordRules {

  /** Fewest characters. */
  public static final int SHORTEST = 12;

  /** Most bytes: what bcrypt reads. */
  public static final int LONGEST = 72;

  // Without characters that look alike on paper or on a projector.
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordRules() {}

  static boolean fits(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  /** At most what bcrypt reads, so that a far too long password is refused and not a fault. */
  static String cut(String password) {
    return fits(password) ? password : "";
  }

  /** What is wrong with a new password, as a sentence. */
  public static Optional<String> problem(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(
          "Het wachtwoord is te kort. Gebruik minstens "
              + SHORTEST
              + " tekens, bijvoorbeeld een paar woorden achter elkaar.");
    }
    if (!fits(password)) {
      return Optional.of(
          "Het wachtwoord is te lang. Gebruik hoogstens " + LONGEST + " letters en cijfers.");
    }
    return Optional.empty();
  }

  /** A new password of 20 characters in groups of five, about 99 bits. */
  public static String generate() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      if (i > 0 && i % 5 == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
