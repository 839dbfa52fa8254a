package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.tailoring.ElementAddress;

/** What is found about one local change before a person is asked anything. */
sealed interface Judged {

  /** The local change, in the addresses of the new base. */
  Change ours();

  /** It holds on the new base as it is. */
  record Carried(Change ours) implements Judged {}

  /** The new base says the same. */
  record Same(Change ours, List<Change> theirs) implements Judged {}

  /** The new base says something else. */
  record Clash(Change ours, List<Change> theirs) implements Judged {}

  /**
   * What was changed is gone, split or merged.
   *
   * @param element the highest element that is gone
   */
  record Gone(Change ours, ElementAddress element, List<ElementAddress> successors, boolean merged)
      implements Judged {}

  /** The changes of the base that this is about. */
  default List<Change> theirs() {
    return switch (this) {
      case Carried carried -> List.of();
      case Same same -> same.theirs();
      case Clash clash -> clash.theirs();
      case Gone gone -> new ArrayList<>();
    };
  }
}
