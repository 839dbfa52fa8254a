package nl.normenkader.engine.lock;

import java.util.Arrays;
import java.util.Base64;

/**
 * The signature of an installation over hash and envelope.
 *
 * @param key which key signed
 * @param value the 64 bytes of the Ed25519 signature
 */
public record LockSignature(KeyId key, byte[] value) {

  /** The size of every Ed25519 signature. */
  static final int BYTES = 64;

  public LockSignature {
    if (value.length != BYTES) {
      throw new IllegalArgumentException("an Ed25519 signature has 64 bytes, not " + value.length);
    }
    value = value.clone();
  }

  @Override
  public byte[] value() {
    return value.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LockSignature that
        && key.equals(that.key)
        && Arrays.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return key + ":" + Base64.getEncoder().encodeToString(value);
  }
}
