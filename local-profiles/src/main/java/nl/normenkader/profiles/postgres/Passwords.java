package nl.normenkader.profiles.postgres;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords nobody has to remember. */
final class Passwords {
  private Passwords() {}

  /** 192 bits, in characters that need no quoting anywhere. */
  static String generate() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
