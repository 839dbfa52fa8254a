package nl.normenkader.profiles.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.Diff;
import nl.normenkader.profiles.diff.RandomEdits;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.resolve.Resolver;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Logs;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.ValueHash;

/**
 * The laws of tailoring for one seed: a random base, a random tailoring of it and random changes of
 * the base itself.
 */
record RebaseLaws(long seed, ElementTree base, ElementTree ours, ElementTree theirs) {

  static RebaseLaws of(long seed, ElementTree kader) {
    ElementTree base = new RandomEdits(3 * seed, "b").change(kader, (int) (seed % 4));
    return new RebaseLaws(
        seed,
        base,
        new RandomEdits(3 * seed + 1, "o").change(base, 1 + (int) (seed % 9)),
        new RandomEdits(3 * seed + 2, "t").change(base, 1 + (int) (seed % 7)));
  }

  void hold() {
    resolving();
    sameBaseChangesNothing();
    emptyTailoringGivesTheNewBase();
    oursIsTheirsIsNoConflict();
    nothingIsDropped();
    decisionsAreKept();
    disjointOperationsCommute();
  }

  private void resolving() {
    same("resolve(base, []) = base", Resolver.resolve(base, List.of()).effective(), base);
    Resolution resolution = Layers.between(base, ours).resolution();
    assertThat(resolution.misfits()).as("seed %d", seed).isEmpty();
    same("resolve(base, diff(base, x)) = x", resolution.effective(), ours);
  }

  private void sameBaseChangesNothing() {
    RebasePlan plan = plan(base, ours, base);
    assertThat(plan.conflicts()).as("seed %d, same base", seed).isEmpty();
    RebaseResult result = plan.decide(List.of());
    same("rebase onto the same base", result.effective(), ours);
    assertThat(result.operations().stream().map(RebasedOperation::operation).toList())
        .as("seed %d", seed)
        .isEqualTo(Diff.operations(Diff.between(base, ours)));
  }

  private void emptyTailoringGivesTheNewBase() {
    RebasePlan plan = plan(base, base, theirs);
    assertThat(plan.conflicts()).as("seed %d, empty tailoring", seed).isEmpty();
    assertThat(plan.baseOnly()).hasSize(Diff.between(base, theirs).size());
    RebaseResult result = plan.decide(List.of());
    same("rebase of an empty tailoring", result.effective(), theirs);
    assertThat(result.operations()).as("seed %d", seed).isEmpty();
  }

  private void oursIsTheirsIsNoConflict() {
    RebasePlan plan = plan(base, ours, ours);
    assertThat(plan.conflicts()).as("seed %d, ours = theirs", seed).isEmpty();
    assertThat(plan.carriedOver()).as("seed %d, ours = theirs", seed).isEmpty();
    same("ours = theirs", plan.decide(List.of()).effective(), ours);
  }

  private void nothingIsDropped() {
    RebasePlan plan = plan(base, ours, theirs);
    List<Place> told = new ArrayList<>();
    for (Finding finding : plan.findings()) {
      switch (finding) {
        case Conflict conflict -> conflict.ours().stream().map(Change::place).forEach(told::add);
        case Finding.CarriedOver carried -> told.add(carried.place());
        case Finding.Adopted adopted -> told.add(adopted.place());
        case Finding.BaseOnly nobodysOwn -> {}
      }
    }
    for (Change change : Diff.between(base, ours)) {
      assertThat(told)
          .as("seed %d: %s", seed, change)
          .anyMatch(place -> change.place().isWithin(place));
    }
    RebaseResult result = plan.decide(List.of());
    assertThat(result.open()).isEqualTo(plan.conflicts());
    assertThat(result.isComplete() && !plan.conflicts().isEmpty()).as("seed %d", seed).isFalse();
    resolves(result);
  }

  private void decisionsAreKept() {
    RebasePlan plan = plan(base, ours, theirs);
    List<Decision> keep = new ArrayList<>();
    List<Decision> take = new ArrayList<>();
    for (Conflict conflict : plan.conflicts()) {
      DecisionKind first = conflict.options().getFirst();
      keep.add(
          Decision.of(
              conflict,
              first == DecisionKind.BEHOUD_LOKAAL ? first : DecisionKind.NEEM_BASIS,
              "omdat"));
      take.add(Decision.of(conflict, DecisionKind.NEEM_BASIS, "omdat"));
    }
    RebaseResult kept = plan.decide(keep);
    assertThat(kept.open()).as("seed %d", seed).isEmpty();
    resolves(kept);
    for (Conflict conflict : plan.conflicts()) {
      if (conflict.kind() != ConflictKind.DOEL_VERDWENEN
          && conflict.options().contains(DecisionKind.BEHOUD_LOKAAL)
          && conflict.ours().getFirst() instanceof Change.ValueChanged value) {
        assertThat(ValueHash.of(kept.effective().find(value.place())))
            .as("seed %d: %s", seed, conflict.id())
            .isEqualTo(ValueHash.of(value.wordt()));
      }
    }
    resolves(plan.decide(take));
  }

  /** Two layers that touch nothing in common give the same, whichever lies below. */
  private void disjointOperationsCommute() {
    List<Change> one = Diff.between(base, ours);
    List<Change> other =
        Diff.between(base, theirs).stream()
            .filter(change -> one.stream().noneMatch(mine -> meet(mine.place(), change.place())))
            .toList();
    ElementTree first = applied(applied(base, one), other);
    ElementTree second = applied(applied(base, other), one);
    same("disjoint operations commute", first, second);
  }

  private ElementTree applied(ElementTree tree, List<Change> changes) {
    Resolution resolution = Resolver.resolve(tree, List.of(Logs.layer(Diff.operations(changes))));
    assertThat(resolution.misfits()).as("seed %d", seed).isEmpty();
    return resolution.effective();
  }

  /** What is added, left out or moved touches its whole list. */
  private static boolean meet(Place one, Place other) {
    Place mine = touched(one);
    Place theirs = touched(other);
    return mine.isWithin(theirs) || theirs.isWithin(mine);
  }

  private static Place touched(Place place) {
    return place.field().isEmpty() && place.element().segments().size() > 1
        ? Place.of(place.element().parent())
        : place;
  }

  private void resolves(RebaseResult result) {
    Resolution resolution =
        Resolver.resolve(
            theirs,
            List.of(
                Logs.layer(
                    result.operations().stream().map(RebasedOperation::operation).toList())));
    assertThat(resolution.misfits()).as("seed %d", seed).isEmpty();
    same("the new operations make the result", resolution.effective(), result.effective());
  }

  private static RebasePlan plan(ElementTree base, ElementTree ours, ElementTree theirs) {
    return RebaseStep.of(base, theirs, Transposition.NONE).plan(Layers.between(base, ours));
  }

  private void same(String law, ElementTree one, ElementTree other) {
    assertThat(ValueHash.of(one.root()))
        .as("seed %d: %s", seed, law)
        .isEqualTo(ValueHash.of(other.root()));
  }
}
