package nl.normenkader.profiles.workspace;

import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.rebase.RebaseResult;

/**
 * What merging something into a tailoring would mean, as far as decided.
 *
 * @param into the tailoring as it is now
 * @param plan what goes by itself and what is asked
 * @param result what comes of it with the decisions so far
 */
public record OpenMerge(OpenTailoring into, RebasePlan plan, RebaseResult result) {

  /** Whether nothing has to be decided any more. */
  public boolean isReady() {
    return result.isComplete();
  }
}
