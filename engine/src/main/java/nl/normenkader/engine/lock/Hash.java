package nl.normenkader.engine.lock;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.normenkader.engine.format.Json;

/**
 * A SHA-256 in its one text form.
 *
 * @param text {@code sha256:} and 64 lower case hexadecimal digits
 */
public record Hash(String text) {

  private static final String PREFIX = "sha256:";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

  public Hash {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a hash: " + text);
    }
  }

  /** The hash that people or files wrote down, when it has the form of one. */
  public static Optional<Hash> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Hash(text)) : Optional.empty();
  }

  /** The hash of these bytes. */
  public static Hash of(byte[] bytes) {
    return new Hash(PREFIX + HexFormat.of().formatHex(digest(bytes)));
  }

  /** The hash of the canonical bytes of this tree. */
  public static Hash of(Json json) {
    return of(CanonicalJson.bytes(json));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
