package nl.normenkader.engine.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Keys as text (RFC 7468): the form every other tool reads and writes. */
final class Pem {

  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  private Pem() {}

  static String text(PrivateKey key) {
    return block(PRIVATE, key.getEncoded());
  }

  static String text(PublicKey key) {
    return block(PUBLIC, key.getEncoded());
  }

  static PrivateKey privateKey(String pem, Path source) throws IOException {
    try {
      return KeyFactory.getInstance(Ed25519.NAME)
          .generatePrivate(new PKCS8EncodedKeySpec(bytes(pem, PRIVATE)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException(source + " holds no Ed25519 private key", e);
    }
  }

  static PublicKey publicKey(String pem, String source) throws IOException {
    try {
      return KeyFactory.getInstance(Ed25519.NAME)
          .generatePublic(new X509EncodedKeySpec(bytes(pem, PUBLIC)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException(source + " holds no Ed25519 public key", e);
    }
  }

  private static String block(String kind, byte[] encoded) {
    String lines =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(encoded);
    return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
  }

  private static byte[] bytes(String pem, String kind) {
    String begin = "-----BEGIN " + kind + "-----";
    int from = pem.indexOf(begin);
    int to = pem.indexOf("-----END " + kind + "-----", Math.max(from, 0));
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException("no block " + kind);
    }
    return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
  }
}
