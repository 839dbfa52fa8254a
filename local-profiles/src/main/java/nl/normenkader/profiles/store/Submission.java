package nl.normenkader.profiles.store;

import java.time.Instant;
import java.util.List;
import nl.normenkader.profiles.access.AccountId;

/**
 * One round in which a version is judged.
 *
 * @param round 1, 2, … per version; a version that went back may be submitted again
 */
public record Submission(
    SubmissionId id,
    VersieId versie,
    int round,
    AccountId submittedBy,
    Instant submittedAt,
    List<Approval> approvals) {
  public Submission {
    approvals = List.copyOf(approvals);
  }
}
