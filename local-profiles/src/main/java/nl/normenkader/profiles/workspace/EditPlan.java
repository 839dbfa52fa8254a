package nl.normenkader.profiles.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.resolve.Application;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.OperationPayload;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.ValueHash;
import org.jspecify.annotations.Nullable;

/**
 * What has to be appended to the log so that edits come true. An edit that changes nothing appends
 * nothing; one that brings back what stood there before takes the later operations back.
 */
final class EditPlan {

  /** One entry to append. */
  record Entry(UUID id, Operation operation, UUID choice, @Nullable Long undoes) {}

  private final OpenTailoring open;
  private final UUID freshChoice;
  private final @Nullable UUID wantedChoice;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Issue> problems = new ArrayList<>();
  private ElementTree tree;

  private EditPlan(OpenTailoring open, @Nullable UUID wantedChoice, UUID freshChoice) {
    this.open = open;
    this.wantedChoice = wantedChoice;
    this.freshChoice = freshChoice;
    this.tree = open.resolution().effective();
  }

  /** The plan for these edits on this tailoring. */
  static EditPlan of(OpenTailoring open, @Nullable UUID choice, List<Edit> edits) {
    UUID fresh = edits.isEmpty() ? new UUID(0, 0) : derived(edits.getFirst().id(), "keuze");
    EditPlan plan = new EditPlan(open, choice, fresh);
    edits.forEach(plan::add);
    return plan;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<Issue> problems() {
    return List.copyOf(problems);
  }

  /** The choice the plan begins, when it begins one. */
  Optional<UUID> begun() {
    return entries.stream()
        .map(Entry::choice)
        .filter(freshChoice::equals)
        .filter(choice -> !open.choices().containsKey(choice))
        .findFirst();
  }

  private void add(Edit edit) {
    if (open.log().stream().anyMatch(logged -> logged.id().equals(edit.id()))) {
      return;
    }
    Operation operation = edit.operation(tree);
    switch (Application.of(tree, operation)) {
      case Application.Misfit misfit -> problems.add(misfit.issue());
      case Application.Applied applied when ValueHash.same(tree.root(), applied.tree().root()) -> {}
      case Application.Applied applied -> {
        List<LoggedOperation> undone = takenBackBy(edit);
        if (undone.isEmpty()) {
          entries.add(new Entry(edit.id(), operation, choiceFor(edit.place()), null));
        } else {
          takeBack(edit, undone);
        }
        tree = applied.tree();
      }
    }
  }

  /** The operations since the last lock after which the place held what the edit wants again. */
  private List<LoggedOperation> takenBackBy(Edit edit) {
    if (!(edit instanceof Edit.Value value) || !entries.isEmpty()) {
      return List.of();
    }
    Hash wanted = ValueHash.of(value.value());
    List<LoggedOperation> found = new ArrayList<>();
    for (LoggedOperation logged : open.live().operations().reversed()) {
      if (logged.revision() > open.lockedRevision()
          && logged.operation().place().equals(edit.place())) {
        found.add(logged);
        if (wanted.equals(OperationPayload.replaced(logged.operation()))) {
          return found;
        }
      }
    }
    return List.of();
  }

  private void takeBack(Edit edit, List<LoggedOperation> undone) {
    Json present = tree.find(edit.place()).orElseGet(Json.Null::new);
    for (int i = 0; i < undone.size(); i++) {
      boolean last = i == undone.size() - 1;
      Json before = last ? ((Edit.Value) edit).value() : value(undone.get(i + 1).operation());
      Operation back = new Operation.Set(edit.place(), before, ValueHash.of(present));
      UUID id = i == 0 ? edit.id() : derived(edit.id(), "terug " + i);
      LoggedOperation taken = undone.get(i);
      entries.add(new Entry(id, back, taken.choice(), taken.revision()));
      present = before;
    }
  }

  private static Json value(Operation operation) {
    return switch (operation) {
      case Operation.Set set -> set.value();
      case Operation.ReplaceText replace -> new Json.Text(replace.text());
      case Operation.Add add -> throw notAField(add);
      case Operation.Retire retire -> throw notAField(retire);
      case Operation.Reorder reorder -> throw notAField(reorder);
    };
  }

  private static IllegalStateException notAField(Operation operation) {
    return new IllegalStateException("no field was set by " + operation);
  }

  /** The choice asked for, else the one the element is under already, else a new one. */
  private UUID choiceFor(Place place) {
    if (wantedChoice != null && !isLocked(wantedChoice)) {
      return wantedChoice;
    }
    return open.live().operations().reversed().stream()
        .filter(logged -> logged.operation().place().element().equals(place.element()))
        .map(LoggedOperation::choice)
        .filter(choice -> !isLocked(choice))
        .findFirst()
        .orElse(freshChoice);
  }

  private boolean isLocked(UUID choice) {
    return open.log().stream()
        .anyMatch(
            logged -> logged.choice().equals(choice) && logged.revision() <= open.lockedRevision());
  }

  /** The same edit sent again gets the same ids. */
  private static UUID derived(UUID id, String use) {
    return UUID.nameUUIDFromBytes((id + " " + use).getBytes(StandardCharsets.US_ASCII));
  }
}
