package nl.normenkader.profiles.store;

import java.util.Arrays;

/**
 * Canonical bytes with the number of the format they are written in. The store never looks inside.
 */
public final class Payload {
  private final int format;
  private final byte[] bytes;

  public Payload(int format, byte[] bytes) {
    if (format < 1) {
      throw new IllegalArgumentException("A format number is 1 or more, not " + format);
    }
    this.format = format;
    this.bytes = bytes.clone();
  }

  public int format() {
    return format;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Sha256 hash() {
    return Sha256.of(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Payload that
        && format == that.format
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * format + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Payload[format=" + format + ", " + bytes.length + " bytes, " + hash() + "]";
  }
}
