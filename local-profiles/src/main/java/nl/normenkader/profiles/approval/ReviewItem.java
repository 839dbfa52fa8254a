package nl.normenkader.profiles.approval;

import java.util.List;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.store.Approval;
import nl.normenkader.profiles.store.ApprovalKind;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.Submission;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.Versie;

/**
 * A version that waits for judgement.
 *
 * @param contributors who changed something in it and may not approve it
 * @param kinds the sides from which the asker may judge it
 */
public record ReviewItem(
    Gemeente gemeente,
    Tailoring tailoring,
    Versie versie,
    Submission submission,
    List<AccountId> contributors,
    List<ApprovalKind> kinds) {

  public ReviewItem {
    contributors = List.copyOf(contributors);
    kinds = List.copyOf(kinds);
  }

  /** Whether somebody already judged it from this side. */
  public boolean isJudged(ApprovalKind kind) {
    return submission.approvals().stream().map(Approval::kind).anyMatch(kind::equals);
  }
}
