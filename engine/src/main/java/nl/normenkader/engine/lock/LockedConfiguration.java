package nl.normenkader.engine.lock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/**
 * An immutable configuration: an effective normenkader, the hash of its canonical bytes, and the
 * envelope around it. Only {@link LockFile} and {@link #seal} make one, so the hash always belongs
 * to the content.
 *
 * @see "Design decision: adr/0002-a-lock-is-its-canonical-bytes.md"
 */
public final class LockedConfiguration {

  private final Hash hash;
  private final Json.Obj content;
  private final Normenkader kader;
  private final Envelope envelope;
  private final @Nullable LockSignature signature;

  LockedConfiguration(
      Json.Obj content, Normenkader kader, Envelope envelope, @Nullable LockSignature signature) {
    this.hash = Hash.of(content);
    this.content = content;
    this.kader = kader;
    this.envelope = envelope;
    this.signature = signature;
  }

  /**
   * Fixes a normenkader. Whether it can be computed with is not asked here: {@code Locking}
   * compiles first.
   *
   * @param key signs hash and envelope; absent for a lock that is for practice only
   */
  public static LockedConfiguration seal(
      Normenkader kader, Envelope envelope, @Nullable SigningKey key) {
    Json.Obj content = RecordBinding.write(kader);
    LockedConfiguration unsigned = new LockedConfiguration(content, kader, envelope, null);
    if (key == null) {
      return unsigned;
    }
    LockSignature signature = new LockSignature(key.id(), key.sign(unsigned.signedBytes()));
    return new LockedConfiguration(content, kader, envelope, signature);
  }

  /** The hash of the canonical bytes of the content: the name of this configuration for ever. */
  public Hash hash() {
    return hash;
  }

  /** The effective normenkader as it was locked. */
  public Json.Obj content() {
    return content;
  }

  /** The effective normenkader. */
  public Normenkader kader() {
    return kader;
  }

  /** Who locked it, where, when and from what; never part of the hash. */
  public Envelope envelope() {
    return envelope;
  }

  /** The signature; absent when the configuration is for practice only. */
  public Optional<LockSignature> signature() {
    return Optional.ofNullable(signature);
  }

  /** What a signature signs: the hash and the envelope, so that neither can be swapped. */
  byte[] signedBytes() {
    Map<String, Json> signed = new LinkedHashMap<>();
    signed.put("formaat", new Json.Whole(LockFile.FORMAT));
    signed.put("hash", new Json.Text(hash.text()));
    signed.put("omslag", RecordBinding.write(EnvelopeText.of(envelope)));
    return CanonicalJson.bytes(new Json.Obj(signed));
  }
}
