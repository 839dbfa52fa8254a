package nl.normenkader.profiles.approval;

import java.util.UUID;
import nl.normenkader.engine.analyse.Finding;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.resolve.Misfit;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Refusal;
import org.jspecify.annotations.Nullable;

/** One thing that stands in the way of a version, with the way out. */
public sealed interface Blocker {

  /** An operation no longer fits what lies below it. */
  record Misfitting(Misfit misfit) implements Blocker {}

  /**
   * The configuration cannot be read or computed with.
   *
   * @param place where; absent when the problem is of the whole
   */
  record Unsound(Issue issue, @Nullable Place place) implements Blocker {}

  /** A step of ECLI:NL:CRVB:2018:819 that no step of the way of working covers. */
  record UncoveredStep(Issue issue) implements Blocker {}

  /** A change beyond what the base covers that nothing of its own carries. */
  record Unsubstantiated(GradedChange change) implements Blocker {}

  /** A choice without reason, ground or kind of onderbouwing; it waits until the approval. */
  record Unmotivated(Choice choice) implements Blocker {}

  /**
   * The layer below may still change.
   *
   * @param parent the version of it
   */
  record LooseLayer(Versie parent) implements Blocker {}

  /**
   * A move to another base was begun and is not finished.
   *
   * @param open how many conflicts nobody decided
   */
  record UnfinishedRebase(JournalId rebase, int open) implements Blocker {}

  /** What can be proved about all cases is not known yet. */
  record Unproved() implements Blocker {}

  /**
   * A proof failed: some case shows that the configuration is not sound.
   *
   * @param place where; absent when it is about the whole
   */
  record Refuted(Finding finding, @Nullable Place place) implements Blocker {}

  /** A proof could not be given within the limits of the program, and nobody accepted that. */
  record Undecided(Finding finding) implements Blocker {

    /** Names a proof about a version for as long as its content is the same. */
    static String proof(Finding finding) {
      return finding.code().id() + " " + finding.place();
    }

    /** By which it is accepted. */
    public String proof() {
      return proof(finding);
    }
  }

  /** The same as a problem with a page. */
  default Issue issue() {
    return switch (this) {
      case Misfitting b -> b.misfit().issue();
      case Unsound b -> b.issue();
      case UncoveredStep b -> b.issue();
      case Unsubstantiated b ->
          Issue.of(
              ApprovalIssue.AFWIJKING_ZONDER_ONDERBOUWING,
              b.change().change().place().toString(),
              b.change().sentence());
      case LooseLayer b -> Issue.of(ApprovalIssue.LAAG_NIET_VERGRENDELD, "", b.parent().naam());
      case UnfinishedRebase b ->
          Issue.of(ApprovalIssue.OVERSTAP_NIET_AF, b.rebase().toString(), b.open());
      case Unproved b -> Issue.of(ApprovalIssue.BEWIJS_LOOPT, "");
      case Refuted b -> b.finding().issue();
      case Undecided b -> b.finding().issue();
      case Unmotivated b -> Issue.of(ApprovalIssue.KEUZE_ZONDER_MOTIVERING, "", name(b.choice()));
    };
  }

  /** Where a person goes to take it away. */
  default WayOut wayOut() {
    return switch (this) {
      case Misfitting b -> new WayOut.Change(b.misfit().logged().operation().place());
      case Unsound b -> b.place() == null ? new WayOut.Desk() : new WayOut.Change(b.place());
      case UncoveredStep b -> new WayOut.Change(Place.of("fasen"));
      case Unsubstantiated b ->
          b.change().choice() == null
              ? new WayOut.Change(b.change().change().place())
              : new WayOut.Motivate(b.change().choice().id());
      case LooseLayer b -> new WayOut.LockLayer(b.parent().id());
      case UnfinishedRebase b -> new WayOut.Decide(b.rebase());
      case Unproved b -> new WayOut.Await();
      case Refuted b -> b.place() == null ? new WayOut.Desk() : new WayOut.Change(b.place());
      case Undecided b -> new WayOut.Accept(b.proof());
      case Unmotivated b -> new WayOut.Motivate(b.choice().id());
    };
  }

  /** Whether it may still be there when others begin to look: a motivering may follow late. */
  default boolean mayFollow() {
    return this instanceof Unmotivated || this instanceof Unproved || this instanceof Undecided;
  }

  /** What is the matter and how to solve it, in plain Dutch. */
  default String sentence() {
    return Refusal.of(issue()).sentence();
  }

  /** Where a person goes. */
  sealed interface WayOut {
    /** To the desk, without a place to begin. */
    record Desk() implements WayOut {}

    /** To a place that needs another value. */
    record Change(Place place) implements WayOut {}

    /** To the version of the layer below. */
    record LockLayer(VersieId parent) implements WayOut {}

    /** To the move and its conflicts. */
    record Decide(JournalId rebase) implements WayOut {}

    /** To nothing: it comes by itself. */
    record Await() implements WayOut {}

    /** To a reason why one goes on without this proof. */
    record Accept(String proof) implements WayOut {}

    /** To a choice that needs its motivering. */
    record Motivate(UUID choice) implements WayOut {}
  }

  private static String name(Choice choice) {
    return choice.title().isEmpty() ? choice.id().toString() : choice.title();
  }
}
