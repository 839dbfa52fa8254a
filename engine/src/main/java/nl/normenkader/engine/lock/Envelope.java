package nl.normenkader.engine.lock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a lock. It may differ between two locks of the same content,
 * which keep the same hash.
 *
 * @param owner whose configuration it is, as people call it
 * @param gemeente the stable id of the gemeente ({@code gm0439}); absent for a kader that is
 *     shipped and for a practice file
 * @param lockedBy who locked it
 * @param lockedAt the moment, in whole seconds UTC; absent where one content must give one file
 * @param base what it was made from; absent for a base itself
 * @param chainHead head of the hash chain over locks and events at that moment
 */
public record Envelope(
    String owner,
    @Nullable String gemeente,
    String lockedBy,
    @Nullable Instant lockedAt,
    @Nullable Base base,
    @Nullable Hash chainHead) {

  public Envelope {
    if (owner.isBlank() || lockedBy.isBlank()) {
      throw new IllegalArgumentException("an envelope says whose it is and who locked it");
    }
    if (lockedAt != null && lockedAt.getNano() != 0) {
      throw new IllegalArgumentException("a lock is made at a whole second: " + lockedAt);
    }
  }

  /**
   * The envelope of a lock without a place, a moment or a chain: the same content, the same file.
   */
  public static Envelope reproducible(String owner, String lockedBy) {
    return new Envelope(owner, null, lockedBy, null, null, null);
  }

  /** The base normenkader a configuration was made from. */
  public record Base(String id, String version, Hash hash) {}
}
