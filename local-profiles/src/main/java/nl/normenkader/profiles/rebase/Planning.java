package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.ChangeSentence;
import nl.normenkader.profiles.diff.Diff;
import nl.normenkader.profiles.diff.RoomVerdict;
import nl.normenkader.profiles.resolve.ElementIssue;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/** Sorts the local changes of one layer into what goes by itself and what a person decides. */
final class Planning {

  private final RebaseStep step;
  private final LocalLayer local;
  private final ElementTree ours;
  private final Conflicts conflicts;
  private final Set<Change> carried = new LinkedHashSet<>();
  private final List<Finding> adopted = new ArrayList<>();
  private final List<Conflict> open = new ArrayList<>();
  private final Map<ElementAddress, List<Judged.Gone>> gone = new LinkedHashMap<>();
  private final Set<Change> concerned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Issue> issues = new ArrayList<>();

  private Planning(RebaseStep step, LocalLayer local) {
    this.step = step;
    this.local = local;
    this.ours = step.transposed(local.resolution().effective());
    this.conflicts = new Conflicts(step, new ChangeSentence(step.transposed(), ours));
  }

  static RebasePlan of(RebaseStep step, LocalLayer local, boolean compile) {
    Planning planning = new Planning(step, local);
    Diff.between(step.transposed(), planning.ours).forEach(planning::judge);
    planning.gone.forEach(
        (element, changes) -> planning.ask(planning.conflicts.gone(element, changes)));
    planning.rooms();
    planning.fit();
    if (compile) {
      planning.compile();
    }
    return planning.result();
  }

  private void judge(Change change) {
    switch (new ThreeWay(step, ours).judge(change)) {
      case Judged.Carried judged -> carried.add(judged.ours());
      case Judged.Same judged -> {
        concerned.addAll(judged.theirs());
        Place was = before(judged.ours().place());
        adopted.add(new Finding.Adopted(judged.ours(), was, conflicts.sentence(judged.ours())));
      }
      case Judged.Clash judged -> {
        concerned.addAll(judged.theirs());
        // Several changes inside one structure that the base replaced are one question.
        if (open.stream().noneMatch(c -> c.place().equals(judged.ours().place()))) {
          ask(conflicts.both(judged.ours(), judged.theirs()));
        }
      }
      case Judged.Gone judged ->
          gone.computeIfAbsent(judged.element(), element -> new ArrayList<>()).add(judged);
    }
  }

  private void ask(Conflict conflict) {
    concerned.addAll(conflict.theirs());
    open.add(conflict);
  }

  /** What was allowed and no longer is. */
  private void rooms() {
    for (Change change : List.copyOf(carried)) {
      RoomVerdict after = RoomVerdict.of(step.roomsAfter(), step.wordt(), change);
      if (after != RoomVerdict.BINNEN
          && RoomVerdict.of(step.roomsBefore(), step.transposed(), change) == RoomVerdict.BINNEN) {
        carried.remove(change);
        ask(conflicts.room(change, after));
      }
    }
  }

  private void fit() {
    ElementTree merged = new Merge(ours).apply(step.wordt(), List.copyOf(carried));
    new Fit(step, ours, merged)
        .problems(carried)
        .forEach((changes, problem) -> unfit(conflicts.unfit(changes, problem)));
  }

  private void unfit(Conflict conflict) {
    carried.removeAll(conflict.ours());
    ask(conflict);
  }

  /** What cannot be computed with on the new base, though it could on the old one. */
  private void compile() {
    List<ElementIssue> left = broken();
    while (!left.isEmpty()) {
      Attribution attribution = Attribution.of(left, carried);
      if (attribution.isEmpty()) {
        left.forEach(found -> issues.add(found.issue()));
        return;
      }
      attribution.conflicts(conflicts).forEach(this::unfit);
      left = broken();
    }
  }

  private List<ElementIssue> broken() {
    if (carried.isEmpty()) {
      return List.of();
    }
    Soundness merged = Soundness.of(new Merge(ours).apply(step.wordt(), List.copyOf(carried)));
    return merged.beyond(step.soundness()).isEmpty()
        ? List.of()
        : merged.beyond(step.soundness(), Soundness.of(ours));
  }

  private RebasePlan result() {
    List<Finding> findings = new ArrayList<>(open);
    for (Change change : carried) {
      findings.add(
          new Finding.CarriedOver(change, before(change.place()), conflicts.sentence(change)));
    }
    findings.addAll(adopted);
    findings.addAll(step.beside(concerned));
    return new RebasePlan(step, local, ours, findings, local.resolution().misfits(), issues);
  }

  private Place before(Place place) {
    return new Place(step.transposition().before(place.element()), place.field());
  }
}
