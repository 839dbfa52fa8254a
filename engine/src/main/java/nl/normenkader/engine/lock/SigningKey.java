package nl.normenkader.engine.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/**
 * The key with which an installation signs what it locks (Ed25519). The private half never leaves
 * this object, except into a file that only its owner can read.
 */
public final class SigningKey {

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** A new key. */
  public static SigningKey create() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(Ed25519.NAME).generateKeyPair();
      return new SigningKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw Ed25519.missing(e);
    }
  }

  /**
   * The key in this file.
   *
   * @throws IOException when there is no such file, or it holds no pair of keys that belong
   *     together
   */
  public static SigningKey load(Path file) throws IOException {
    String pem = Files.readString(file);
    SigningKey key = new SigningKey(Pem.privateKey(pem, file), Pem.publicKey(pem, file.toString()));
    byte[] probe = Pem.text(key.publicKey).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    if (!Ed25519.verify(key.publicKey, probe, key.sign(probe))) {
      throw new IOException(file + " holds a private and a public key that do not belong together");
    }
    return key;
  }

  /**
   * Writes the key (PKCS#8 and the public half, as PEM) so that only the owner can read it;
   * replaces an older file in one move.
   */
  public void save(Path file) throws IOException {
    OwnerOnlyFile.write(file, Pem.text(privateKey) + Pem.text(publicKey));
  }

  /** The public half's name. */
  public KeyId id() {
    return KeyId.of(publicKey);
  }

  /** The public half, for a {@link TrustList}. */
  public PublicKey publicKey() {
    return publicKey;
  }

  /** The public half as a file (PEM), to hand out. */
  public byte[] publicPem() {
    return Pem.text(publicKey).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  /** The signature over these bytes. */
  public byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(Ed25519.NAME);
      signature.initSign(privateKey);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw Ed25519.missing(e);
    }
  }

  @Override
  public String toString() {
    return "SigningKey " + id();
  }
}
