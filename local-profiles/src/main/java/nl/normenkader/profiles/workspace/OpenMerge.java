package nl.normenkader.profiles.workspace;

import java.util.List;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.rebase.RebaseResult;

/**
 * What merging something into a tailoring would mean, as far as decided.
 *
 * @param into the tailoring as it is now
 * @param plan what goes by itself and what is asked
 * @param decisions what was decided so far
 * @param result what comes of it with the decisions so far
 */
public record OpenMerge(
    OpenTailoring into, RebasePlan plan, List<Decision> decisions, RebaseResult result) {

  public OpenMerge {
    decisions = List.copyOf(decisions);
  }

  /** What comes of a plan with these decisions. */
  public static OpenMerge of(OpenTailoring into, RebasePlan plan, List<Decision> decisions) {
    return new OpenMerge(into, plan, decisions, plan.decide(decisions));
  }

  /** Whether nothing has to be decided any more. */
  public boolean isReady() {
    return result.isComplete();
  }
}
