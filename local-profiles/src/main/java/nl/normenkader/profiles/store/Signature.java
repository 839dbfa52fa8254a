package nl.normenkader.profiles.store;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A digital signature of the installation; the store keeps it and does not judge it.
 *
 * @param hex its bytes in lower-case hexadecimal
 */
public record Signature(String hex) {
  public Signature {
    if (hex.isEmpty() || !hex.matches("([0-9a-f]{2})+")) {
      throw new IllegalArgumentException("Not a signature in hexadecimal: " + hex);
    }
  }

  public static Signature of(byte[] bytes) {
    return new Signature(HexFormat.of().formatHex(bytes));
  }

  static @Nullable Signature ofNullable(byte @Nullable [] bytes) {
    return bytes == null ? null : of(bytes);
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
