package nl.normenkader.engine.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.normenkader.engine.issue.Issue;

/** The public keys whose signatures are believed, by their id; former keys stay in it. */
public final class TrustList {

  private static final TrustList NOBODY = new TrustList(Map.of());

  private final Map<String, PublicKey> byId;

  private TrustList(Map<String, PublicKey> byId) {
    this.byId = byId;
  }

  /** Believes nobody: every signature is of an unknown key. */
  public static TrustList nobody() {
    return NOBODY;
  }

  /** Believes the owners of these keys. */
  public static TrustList of(Collection<PublicKey> keys) {
    Map<String, PublicKey> byId = new TreeMap<>();
    for (PublicKey key : keys) {
      byId.put(KeyId.of(key).text(), key);
    }
    return new TrustList(Collections.unmodifiableMap(byId));
  }

  /**
   * The public key in this file (PEM).
   *
   * @throws IOException when the file cannot be read or holds no public key
   */
  public static PublicKey readKey(Path file) throws IOException {
    return Pem.publicKey(Files.readString(file), file.toString());
  }

  /** The public key with this id, when it is believed. */
  public Optional<PublicKey> find(KeyId id) {
    return Optional.ofNullable(byId.get(id.text()));
  }

  /** What the signature of this configuration is worth. */
  public Trust judge(LockedConfiguration locked) {
    LockSignature signature = locked.signature().orElse(null);
    if (signature == null) {
      return Trust.UNSIGNED;
    }
    return find(signature.key())
        .map(key -> Ed25519.verify(key, locked.signedBytes(), signature.value()))
        .map(genuine -> genuine ? Trust.TRUSTED : Trust.FORGED)
        .orElse(Trust.UNKNOWN_KEY);
  }

  /** What a person must know about the signature; nothing when it is to be trusted. */
  public List<Issue> check(LockedConfiguration locked) {
    String key = locked.signature().map(signature -> signature.key().text()).orElse("");
    return switch (judge(locked)) {
      case TRUSTED -> List.of();
      case UNSIGNED -> List.of(Issue.of(LockIssue.SLOT_NIET_ONDERTEKEND, ""));
      case UNKNOWN_KEY ->
          List.of(Issue.of(LockIssue.SLOT_SLEUTEL_ONBEKEND, "/handtekening/sleutel", key));
      case FORGED ->
          List.of(Issue.of(LockIssue.SLOT_HANDTEKENING_VALS, "/handtekening/waarde", key));
    };
  }

  /** The ids, in order. */
  public List<KeyId> ids() {
    return byId.keySet().stream().map(KeyId::new).toList();
  }
}
