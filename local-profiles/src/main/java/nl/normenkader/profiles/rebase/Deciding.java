package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.Diff;
import nl.normenkader.profiles.resolve.Misfit;
import nl.normenkader.profiles.resolve.Origin;
import nl.normenkader.profiles.resolve.Provenance;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/** Makes a layer on its new base out of a plan and the decisions about its conflicts. */
final class Deciding {

  private final RebasePlan plan;
  private final Merge merge;
  private final Map<Conflict, Decision> decided = new LinkedHashMap<>();
  private final List<Conflict> open = new ArrayList<>();
  private final List<Issue> blockers = new ArrayList<>();

  private Deciding(RebasePlan plan) {
    this.plan = plan;
    this.merge = new Merge(plan.ours());
  }

  static RebaseResult of(RebasePlan plan, List<Decision> decisions) {
    Deciding deciding = new Deciding(plan);
    deciding.match(decisions);
    return deciding.result();
  }

  private void match(List<Decision> decisions) {
    Map<String, Decision> byConflict = new LinkedHashMap<>();
    decisions.forEach(decision -> byConflict.put(decision.conflict(), decision));
    for (Conflict conflict : plan.conflicts()) {
      @Nullable Decision decision = byConflict.remove(conflict.id());
      String where = conflict.place().toString();
      if (decision == null) {
        leaveOpen(conflict, RebaseIssue.OVERSTAP_ONBESLIST, conflict.sentence());
      } else if (!decision.seen().equals(conflict.fingerprint())) {
        leaveOpen(conflict, RebaseIssue.OVERSTAP_BESLUIT_VEROUDERD, conflict.sentence());
      } else if (!conflict.options().contains(decision.kind())) {
        leaveOpen(conflict, RebaseIssue.OVERSTAP_KEUZE_KAN_NIET, decision.kind().dutch(), where);
      } else {
        decided.put(conflict, decision);
      }
    }
    byConflict
        .keySet()
        .forEach(id -> blockers.add(Issue.of(RebaseIssue.OVERSTAP_CONFLICT_ONBEKEND, "", id)));
  }

  private void leaveOpen(Conflict conflict, RebaseIssue code, Object... arguments) {
    open.add(conflict);
    blockers.add(Issue.of(code, conflict.place().toString(), arguments));
  }

  private RebaseResult result() {
    for (Misfit misfit : plan.misfits()) {
      String place = misfit.logged().operation().place().toString();
      blockers.add(Issue.of(RebaseIssue.OVERSTAP_PASTE_AL_NIET, place, place));
    }
    ElementTree wordt = plan.step().wordt();
    ElementTree merged = merge.apply(wordt, kept());
    for (Map.Entry<Conflict, Decision> entry : decided.entrySet()) {
      merged = apply(merged, entry.getKey(), entry.getValue());
    }
    if (merged != wordt) {
      Soundness.of(merged)
          .beyond(plan.step().soundness())
          .forEach(found -> blockers.add(found.issue()));
    }
    List<RebasedOperation> operations =
        Diff.operations(Diff.between(wordt, merged)).stream().map(this::rebased).toList();
    return new RebaseResult(merged, operations, open, blockers);
  }

  /** What goes by itself and what was kept as it is, in the order of the local configuration. */
  private List<Change> kept() {
    Set<Change> kept = new LinkedHashSet<>();
    plan.carriedOver().forEach(found -> kept.add(found.change()));
    decided.forEach(
        (conflict, decision) -> {
          if (!isGone(conflict) && decision.kind() != DecisionKind.NEEM_BASIS) {
            conflict.ours().stream()
                .filter(c -> decision.kind() == DecisionKind.BEHOUD_LOKAAL || isStructural(c))
                .forEach(kept::add);
          }
        });
    List<Change> inOrder = new ArrayList<>();
    for (Change change : Diff.between(plan.step().transposed(), plan.ours())) {
      if (kept.remove(change)) {
        inOrder.add(change);
      }
    }
    // Structures that the base replaced are no change of the diff themselves.
    inOrder.addAll(0, kept);
    return inOrder;
  }

  private ElementTree apply(ElementTree tree, Conflict conflict, Decision decision) {
    return switch (decision.kind()) {
      case NEEM_BASIS -> tree;
      case BEHOUD_LOKAAL -> isGone(conflict) ? keepGone(tree, conflict) : tree;
      case NIEUW -> {
        ElementTree changed = tree;
        for (PlacedValue value : decision.values()) {
          if (changed.holds(value.place().element())) {
            changed = changed.with(value.place(), value.value());
          } else {
            String place = value.place().toString();
            blockers.add(Issue.of(RebaseIssue.OVERSTAP_KEUZE_KAN_NIET, place, "nieuw", place));
          }
        }
        yield changed;
      }
    };
  }

  /** Keeps what is gone: for each successor, or as an element of the layer's own. */
  private ElementTree keepGone(ElementTree tree, Conflict conflict) {
    ElementAddress element = conflict.place().element();
    if (!conflict.successors().isEmpty()) {
      ElementTree changed = tree;
      for (ElementAddress successor : conflict.successors()) {
        changed =
            merge.apply(changed, Successors.changes(conflict.ours(), element, successor, changed));
      }
      return changed;
    }
    Optional<Json.Obj> ours = plan.ours().element(element);
    if (ours.isEmpty()) {
      return tree;
    }
    ElementAddress list = element.parent();
    return Merge.insert(
        tree,
        list,
        ours.get().with("id", new Json.Text(own(element).last())),
        merge.predecessors(list, element.last()));
  }

  private ElementAddress own(ElementAddress element) {
    String namespace = plan.local().layer().namespace() + ":";
    return element.last().startsWith(namespace)
        ? element
        : element.parent().child(namespace + element.last());
  }

  private RebasedOperation rebased(Operation operation) {
    Optional<Conflict> conflict =
        decided.keySet().stream().filter(c -> isAbout(c, operation.place())).findFirst();
    @Nullable Decision decision = conflict.map(decided::get).orElse(null);
    Place asked =
        conflict
            .filter(c -> !c.ours().getFirst().place().equals(operation.place()))
            .map(c -> c.ours().getFirst().place())
            .orElse(operation.place());
    Place before = new Place(plan.step().transposition().before(asked.element()), asked.field());
    return new RebasedOperation(operation, origin(before).orElse(null), decision);
  }

  private boolean isAbout(Conflict conflict, Place place) {
    if (overlaps(conflict.place(), place)) {
      return true;
    }
    boolean successor = conflict.successors().stream().anyMatch(to -> place.isWithin(Place.of(to)));
    boolean own =
        isGone(conflict)
            && conflict.place().element().segments().size() > 1
            && place.isWithin(Place.of(own(conflict.place().element())));
    Decision decision = decided.get(conflict);
    boolean fresh =
        decision != null && decision.values().stream().anyMatch(v -> overlaps(v.place(), place));
    return successor || own || fresh;
  }

  private Optional<Origin> origin(Place before) {
    Provenance provenance = plan.local().resolution().provenance();
    return provenance
        .of(before)
        .or(() -> provenance.within(before).stream().reduce((earlier, later) -> later));
  }

  private static boolean overlaps(Place one, Place other) {
    return one.isWithin(other) || other.isWithin(one);
  }

  /** Whether the question is about an element that is gone, rather than about a field. */
  private static boolean isGone(Conflict conflict) {
    return conflict.kind() == ConflictKind.DOEL_VERDWENEN
        && conflict.options().contains(DecisionKind.BEHOUD_LOKAAL);
  }

  /** With new values an own element still comes first. */
  private static boolean isStructural(Change change) {
    return change instanceof Change.ElementAdded;
  }
}
