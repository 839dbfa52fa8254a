package nl.normenkader.engine.lock;

import java.security.PublicKey;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a key: the beginning of the hash of its public half. It only finds the key; trust
 * comes from verifying with the key that was found.
 *
 * @param text 16 lower case hexadecimal digits
 */
public record KeyId(String text) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

  public KeyId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a key id: " + text);
    }
  }

  /** The name of this key. */
  public static KeyId of(PublicKey key) {
    String hash = Hash.of(key.getEncoded()).text();
    return new KeyId(hash.substring(hash.length() - 64, hash.length() - 48));
  }

  /** The key id that a file holds, when it has the form of one. */
  public static Optional<KeyId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new KeyId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
