package nl.normenkader.profiles.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.resolve.Application;
import nl.normenkader.profiles.resolve.Inverse;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.LoggedOperation;

/**
 * Taking back and doing again, a choice at a time: the three amounts of a band were changed as one
 * and are taken back as one.
 */
record TakingBack(List<EditPlan.Entry> entries, List<Issue> problems) {

  /** Takes back what this account last did, with all it did under the same choice. */
  static TakingBack last(OpenTailoring open, AccountId account) {
    Optional<LoggedOperation> last = open.undoable(account);
    return last.map(
            logged ->
                of(
                    open,
                    standing(open, logged.choice()).stream()
                        .filter(one -> one.author().equals(account.value()))
                        .toList()))
        .orElseGet(TakingBack::nothing);
  }

  /** Takes back everything of one choice, whoever did it. */
  static TakingBack choice(OpenTailoring open, UUID choice) {
    return of(open, standing(open, choice));
  }

  /** Does again what this account took back last. */
  static TakingBack again(OpenTailoring open, AccountId account) {
    Optional<LoggedOperation> last = open.redoable(account);
    if (last.isEmpty()) {
      return nothing();
    }
    List<EditPlan.Entry> entries = new ArrayList<>();
    List<LoggedOperation> mine =
        open.log().stream().filter(one -> one.author().equals(account.value())).toList();
    for (LoggedOperation undo : mine.reversed()) {
      Optional<LoggedOperation> original = original(open, undo);
      if (original.isEmpty()
          || !undo.choice().equals(last.get().choice())
          || open.live().isTakenBack(undo)) {
        break;
      }
      entries.add(
          new EditPlan.Entry(
              UUID.randomUUID(), original.get().operation(), undo.choice(), undo.revision()));
    }
    return checked(open, entries);
  }

  /** What an entry took back; nothing when it is no taking back, or is doing again. */
  private static Optional<LoggedOperation> original(OpenTailoring open, LoggedOperation undo) {
    return open.log().stream()
        .filter(one -> Long.valueOf(one.revision()).equals(undo.undoes()))
        .filter(one -> one.undoes() == null)
        .findFirst();
  }

  private static List<LoggedOperation> standing(OpenTailoring open, UUID choice) {
    return open.live().operations().stream()
        .filter(logged -> logged.choice().equals(choice))
        .filter(logged -> logged.revision() > open.lockedRevision())
        .toList();
  }

  private static TakingBack of(OpenTailoring open, List<LoggedOperation> done) {
    List<EditPlan.Entry> entries = new ArrayList<>();
    for (LoggedOperation logged : done.reversed()) {
      entries.add(
          new EditPlan.Entry(
              UUID.randomUUID(),
              Inverse.of(
                  logged.operation(), open.at(logged.revision() - 1).resolution().effective()),
              logged.choice(),
              logged.revision()));
    }
    return checked(open, entries);
  }

  /** Whether nobody built on it since. */
  private static TakingBack checked(OpenTailoring open, List<EditPlan.Entry> entries) {
    List<Issue> problems = new ArrayList<>();
    ElementTree tree = open.resolution().effective();
    for (EditPlan.Entry entry : entries) {
      switch (Application.of(tree, entry.operation())) {
        case Application.Applied applied -> tree = applied.tree();
        case Application.Misfit misfit -> problems.add(misfit.issue());
      }
    }
    return new TakingBack(List.copyOf(entries), List.copyOf(problems));
  }

  private static TakingBack nothing() {
    return new TakingBack(List.of(), List.of());
  }
}
