package nl.normenkader.profiles.tailoring;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a choice was made. Each part may still be missing: in a session nobody waits for it. What is
 * incomplete blocks the approval only.
 *
 * @param reason in words a resident can read; empty: not given yet
 * @param ground the article or decision it rests on; empty: not given yet
 * @param onderbouwing absent: not told yet, which is something else than "there is none"
 * @param document where the research or the decision can be read; absent: nowhere told
 */
public record Motivering(
    String reason, String ground, @Nullable Onderbouwing onderbouwing, @Nullable URI document) {

  private static final int MAX_ADDRESS = 2_000;

  /** Nothing told yet. */
  public static final Motivering NONE = new Motivering("", "", null);

  /** A motivering that points to no document. */
  public Motivering(String reason, String ground, @Nullable Onderbouwing onderbouwing) {
    this(reason, ground, onderbouwing, null);
  }

  public Motivering {
    reason = reason.strip();
    ground = ground.strip();
  }

  /** Whether reason, ground and kind of onderbouwing are all there. */
  public boolean isComplete() {
    return !reason.isEmpty() && !ground.isEmpty() && onderbouwing != null;
  }

  /** Whether the document, when there is one, has an address a browser can open. */
  public boolean isReadableFrom() {
    return document == null
        || (List.of("http", "https").contains(String.valueOf(document.getScheme()))
            && document.toString().length() <= MAX_ADDRESS);
  }

  /** Whether something carries the choice: what a lokale afwijking needs. */
  public boolean isSubstantiated() {
    return isComplete() && onderbouwing != Onderbouwing.GEEN;
  }
}
