package nl.normenkader.profiles.approval;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompileIssue;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.diff.Grade;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.resolve.Assessment;
import nl.normenkader.profiles.resolve.ElementIssue;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieStatus;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Rebases;

/** What stands in the way of a version, all of it at once, each with the way out. */
public record Readiness(List<Blocker> blockers) {

  public Readiness {
    blockers = List.copyOf(blockers);
  }

  /** How ready a tailoring is as it stands. */
  public static Readiness of(OpenTailoring open) {
    List<Blocker> blockers = new ArrayList<>();
    Versie parent = open.standing().parent();
    if (parent != null && parent.status().compareTo(VersieStatus.VERGRENDELD) < 0) {
      blockers.add(new Blocker.LooseLayer(parent));
    }
    open.resolution().misfits().forEach(misfit -> blockers.add(new Blocker.Misfitting(misfit)));
    Assessment.of(open.resolution()).issues().stream()
        .filter(found -> found.issue().isError())
        .map(Readiness::unsound)
        .forEach(blockers::add);
    open.changes().changes().stream()
        .filter(Readiness::isUnsubstantiated)
        .forEach(change -> blockers.add(new Blocker.Unsubstantiated(change)));
    open.choicesWithoutMotivering()
        .forEach(choice -> blockers.add(new Blocker.Unmotivated(choice)));
    return new Readiness(blockers);
  }

  /** The same, and whether a move to another base goes on. */
  public static Readiness of(Transaction transaction, Rebases rebases, OpenTailoring open) {
    List<Blocker> all = new ArrayList<>(of(open).blockers());
    rebases
        .going(transaction, open)
        .ifPresent(
            going ->
                all.add(new Blocker.UnfinishedRebase(going.id(), going.result().open().size())));
    return new Readiness(all);
  }

  /** What must be solved before anybody else looks at it. */
  public List<Issue> forSubmission() {
    return blockers.stream().filter(b -> !b.mayFollow()).map(Blocker::issue).toList();
  }

  /** What must be solved before somebody can agree: motiveringen may follow late. */
  public List<Issue> forApproval() {
    return blockers.stream().filter(Blocker::mayFollow).map(Blocker::issue).toList();
  }

  /** Everything that stands in the way of a lock. */
  public List<Issue> all() {
    return blockers.stream().map(Blocker::issue).toList();
  }

  private static Blocker unsound(ElementIssue found) {
    return found.issue().code() == CompileIssue.CRVB_STAP_ONTBREEKT
        ? new Blocker.UncoveredStep(found.issue())
        : new Blocker.Unsound(found.issue(), found.place());
  }

  private static boolean isUnsubstantiated(GradedChange change) {
    boolean beyond = change.isLokaleAfwijking() || change.grading().grade() == Grade.BUITEN_MARGE;
    Choice choice = change.choice();
    return beyond && (choice == null || !choice.motivering().isSubstantiated());
  }
}
