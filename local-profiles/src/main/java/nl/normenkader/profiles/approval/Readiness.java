package nl.normenkader.profiles.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.compile.CompileIssue;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.diff.Grade;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.resolve.Assessment;
import nl.normenkader.profiles.resolve.ElementIssue;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieStatus;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.workspace.OpenTailoring;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a version, all of it at once, each with the way out.
 *
 * @param proven what is proved about it; absent when it cannot be computed with
 */
public record Readiness(List<Blocker> blockers, @Nullable Proven proven) {

  public Readiness {
    blockers = List.copyOf(blockers);
  }

  /** How ready a tailoring is as it stands, proofs apart. */
  static Readiness of(OpenTailoring open, Assessment assessment) {
    List<Blocker> blockers = new ArrayList<>();
    Versie parent = open.standing().parent();
    if (parent != null && parent.status().compareTo(VersieStatus.VERGRENDELD) < 0) {
      blockers.add(new Blocker.LooseLayer(parent));
    }
    open.resolution().misfits().forEach(misfit -> blockers.add(new Blocker.Misfitting(misfit)));
    assessment.issues().stream()
        .filter(found -> found.issue().isError())
        .map(Readiness::unsound)
        .forEach(blockers::add);
    open.changes().changes().stream()
        .filter(Readiness::isUnsubstantiated)
        .forEach(change -> blockers.add(new Blocker.Unsubstantiated(change)));
    open.choicesWithoutMotivering()
        .forEach(choice -> blockers.add(new Blocker.Unmotivated(choice)));
    return new Readiness(blockers, null);
  }

  Readiness and(List<? extends Blocker> more) {
    List<Blocker> all = new ArrayList<>(blockers);
    all.addAll(more);
    return new Readiness(all, proven);
  }

  Readiness withProofs(Optional<Proven> found) {
    return found.map(one -> new Readiness(and(one.blockers()).blockers(), one)).orElse(this);
  }

  /** What must be solved before anybody else looks at it. */
  public List<Issue> forSubmission() {
    return blockers.stream().filter(b -> !b.mayFollow()).map(Blocker::issue).toList();
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
