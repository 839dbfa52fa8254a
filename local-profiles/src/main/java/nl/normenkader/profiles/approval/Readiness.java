package nl.normenkader.profiles.approval;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.diff.Grade;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.resolve.Assessment;
import nl.normenkader.profiles.resolve.Misfit;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.workspace.OpenTailoring;

/**
 * What stands in the way of a version, each with the way out.
 *
 * @param forSubmission what must be solved before anybody else looks at it
 * @param forApproval what must be solved before somebody can agree: motiveringen may follow late
 */
public record Readiness(List<Issue> forSubmission, List<Issue> forApproval) {

  public Readiness {
    forSubmission = List.copyOf(forSubmission);
    forApproval = List.copyOf(forApproval);
  }

  /** How ready a tailoring is as it stands. */
  public static Readiness of(OpenTailoring open) {
    List<Issue> submission =
        new ArrayList<>(open.resolution().misfits().stream().map(Misfit::issue).toList());
    submission.addAll(Assessment.of(open.resolution()).errors());
    open.changes().changes().stream()
        .filter(Readiness::isUnsubstantiated)
        .map(
            change ->
                Issue.of(
                    ApprovalIssue.AFWIJKING_ZONDER_ONDERBOUWING,
                    change.change().place().toString(),
                    change.sentence()))
        .forEach(submission::add);
    return new Readiness(
        submission,
        open.choicesWithoutMotivering().stream()
            .map(choice -> Issue.of(ApprovalIssue.KEUZE_ZONDER_MOTIVERING, "", nameOf(choice)))
            .toList());
  }

  /** Everything that stands in the way of a lock. */
  public List<Issue> all() {
    List<Issue> all = new ArrayList<>(forSubmission);
    all.addAll(forApproval);
    return List.copyOf(all);
  }

  private static boolean isUnsubstantiated(GradedChange change) {
    boolean beyond = change.isLokaleAfwijking() || change.grading().grade() == Grade.BUITEN_MARGE;
    Choice choice = change.choice();
    return beyond && (choice == null || !choice.motivering().isSubstantiated());
  }

  private static String nameOf(Choice choice) {
    return choice.title().isEmpty() ? choice.id().toString() : choice.title();
  }
}
