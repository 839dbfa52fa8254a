package nl.normenkader.engine.lock;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** The signature scheme (RFC 8032) as the platform offers it. */
final class Ed25519 {

  static final String NAME = "Ed25519";

  private Ed25519() {}

  static boolean verify(PublicKey key, byte[] signed, byte[] value) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initVerify(key);
      signature.update(signed);
      return signature.verify(value);
    } catch (SignatureException | InvalidKeyException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("every Java platform since 15 has Ed25519", e);
  }
}
