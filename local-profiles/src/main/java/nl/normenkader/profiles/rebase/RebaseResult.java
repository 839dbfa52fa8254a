package nl.normenkader.profiles.rebase;

import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.tailoring.ElementTree;

/**
 * A layer on its new base.
 *
 * @param effective the configuration that comes of it; where something is open the base holds
 * @param operations what the layer changes on the new base, in the order to apply
 * @param open the conflicts that are not decided
 * @param blockers everything that stands in the way of a lock, the open conflicts included
 */
public record RebaseResult(
    ElementTree effective,
    List<RebasedOperation> operations,
    List<Conflict> open,
    List<Issue> blockers) {

  public RebaseResult {
    operations = List.copyOf(operations);
    open = List.copyOf(open);
    blockers = List.copyOf(blockers);
  }

  /** Whether nothing stands in the way of a lock. */
  public boolean isComplete() {
    return blockers.isEmpty();
  }
}
