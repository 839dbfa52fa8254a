package nl.normenkader.profiles.workspace;

import java.util.List;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.rebase.RebaseResult;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import org.jspecify.annotations.Nullable;

/**
 * A rebase that goes on: the plan against the tailoring as it is now, with what was decided.
 *
 * @param wordt the kader it moves to
 * @param parent the version of the layer below it moves to; absent when there is none
 * @param revision of the tailoring the plan was made against
 * @param decisions the last one per conflict
 * @param result what comes of it with these decisions
 */
public record OpenRebase(
    JournalId id,
    TailoringId tailoring,
    BaseKader wordt,
    @Nullable Versie parent,
    long revision,
    RebasePlan plan,
    List<Decision> decisions,
    RebaseResult result) {

  public OpenRebase {
    decisions = List.copyOf(decisions);
  }

  /** Whether nothing has to be decided any more. */
  public boolean isReady() {
    return result.isComplete();
  }
}
