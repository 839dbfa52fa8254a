package nl.normenkader.profiles.workspace;

import nl.normenkader.profiles.store.BranchEnd;
import nl.normenkader.profiles.store.Tailoring;
import org.jspecify.annotations.Nullable;

/**
 * Something tried out beside a tailoring: a layer on a version of it, that never holds by itself.
 *
 * @param tailoring the branch: opened and edited as any other
 * @param end what became of it; absent while it is open
 */
public record Branch(Tailoring tailoring, @Nullable BranchEnd end) {

  /** Whether it can still be changed, merged or dropped. */
  public boolean isOpen() {
    return end == null;
  }
}
