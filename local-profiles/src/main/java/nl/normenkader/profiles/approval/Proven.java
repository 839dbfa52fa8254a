package nl.normenkader.profiles.approval;

import java.util.List;
import java.util.Set;
import nl.normenkader.engine.analyse.Analysis;
import nl.normenkader.engine.analyse.Finding;
import nl.normenkader.profiles.resolve.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * What is proved about a version that can be computed with.
 *
 * @param analysis absent while it is being proved
 * @param resolution where in the version a finding is
 * @param accepted the proofs that could not be given and were accepted with a reason
 */
public record Proven(@Nullable Analysis analysis, Resolution resolution, Set<String> accepted) {

  public Proven {
    accepted = Set.copyOf(accepted);
  }

  /** What of it stands in the way of a lock. */
  List<Blocker> blockers() {
    if (analysis == null) {
      return List.of(new Blocker.Unproved());
    }
    return analysis.blockers().stream()
        .filter(finding -> !accepted.contains(Blocker.Undecided.proof(finding)))
        .map(this::blocker)
        .toList();
  }

  /** What a person should know and may leave. */
  public List<Finding> remarks() {
    if (analysis == null) {
      return List.of();
    }
    List<Finding> blocking = analysis.blockers();
    return analysis.open().stream().filter(finding -> !blocking.contains(finding)).toList();
  }

  private Blocker blocker(Finding finding) {
    return finding.verdict() == Finding.Verdict.ONBESLIST
        ? new Blocker.Undecided(finding)
        : new Blocker.Refuted(finding, resolution.place(finding.place()));
  }
}
