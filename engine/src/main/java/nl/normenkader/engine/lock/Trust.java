package nl.normenkader.engine.lock;

/** What the signature under a locked configuration is worth to who holds a {@link TrustList}. */
public enum Trust {
  /** Nobody signed it: for practice only, never a ground for a decision. */
  UNSIGNED,
  /** Signed by a believed key, and the signature is of this hash and this envelope. */
  TRUSTED,
  /** Signed with a key that is not in the trust list. */
  UNKNOWN_KEY,
  /** The signature does not belong to this hash and envelope. */
  FORGED
}
