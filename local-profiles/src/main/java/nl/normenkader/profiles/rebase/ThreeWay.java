package nl.normenkader.profiles.rebase;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.ValueHash;

/**
 * Holds one local change against the old and the new base, place by place.
 *
 * @see "Design decision: adr/0011-a-rebase-is-three-way-over-places.md"
 */
record ThreeWay(RebaseStep step, ElementTree ours) {

  /** Texts that an uitgangspunt is confirmed for: with other words it is another uitgangspunt. */
  private static final List<String> CONFIRMED = List.of("tekst", "draagt");

  Judged judge(Change change) {
    Optional<Judged.Gone> gone = gone(change);
    if (gone.isPresent()) {
      return isAlsoDoneThere(gone.get())
          ? new Judged.Same(change, step.changes().overlapping(Place.of(gone.get().element())))
          : gone.get();
    }
    return switch (change) {
      case Change.ValueChanged c -> value(c, c.place(), c.was(), c.wordt());
      case Change.TextChanged c -> value(c, c.place(), words(c.was()), words(c.wordt()));
      case Change.ElementRetired c -> retired(c);
      case Change.ElementAdded c -> added(c);
      case Change.ElementsMoved c -> moved(c);
    };
  }

  private Judged value(Change change, Place place, Json was, Json wordt) {
    Json theirs = step.wordt().find(place).orElseGet(Json.Null::new);
    List<Change> above = step.changes().above(place);
    if (!above.isEmpty()) {
      return wholeStructure(change, above);
    }
    if (ValueHash.same(theirs, wordt)) {
      return ValueHash.same(theirs, was)
          ? new Judged.Carried(change)
          : new Judged.Same(change, step.changes().overlapping(place));
    }
    if (!ValueHash.same(theirs, was)) {
      return new Judged.Clash(change, step.changes().overlapping(place));
    }
    List<Change> confirmed = confirmedText(place);
    return confirmed.isEmpty() ? new Judged.Carried(change) : new Judged.Clash(change, confirmed);
  }

  /** The base replaced the structure a local change is a part of: the structure is the question. */
  private Judged wholeStructure(Change change, List<Change> above) {
    Place whole = above.getFirst().place();
    Json was = step.transposed().find(whole).orElseGet(Json.Null::new);
    Json wordt = ours.find(whole).orElseGet(Json.Null::new);
    Json theirs = step.wordt().find(whole).orElseGet(Json.Null::new);
    Change widened = new Change.ValueChanged(whole, was, wordt);
    return ValueHash.same(theirs, wordt)
        ? new Judged.Same(widened, above)
        : new Judged.Clash(widened, above);
  }

  private List<Change> confirmedText(Place place) {
    if (!place.field().equals(List.of("bevestiging"))) {
      return List.of();
    }
    return step.changes().overlapping(Place.of(place.element())).stream()
        .filter(
            change ->
                change.place().element().equals(place.element())
                    && CONFIRMED.contains(change.place().fieldText()))
        .toList();
  }

  private Judged retired(Change.ElementRetired change) {
    List<Change> inside = step.changes().overlapping(change.place());
    return inside.isEmpty() ? new Judged.Carried(change) : new Judged.Clash(change, inside);
  }

  private Judged added(Change.ElementAdded change) {
    Optional<Json.Obj> theirs = step.wordt().element(change.place().element());
    if (theirs.isEmpty()) {
      return new Judged.Carried(change);
    }
    List<Change> same = step.changes().overlapping(change.place());
    return ValueHash.same(theirs.get(), change.element())
        ? new Judged.Same(change, same)
        : new Judged.Clash(change, same);
  }

  private Judged moved(Change.ElementsMoved change) {
    List<String> there = step.wordt().ids(change.list());
    List<String> here = ours.ids(change.list());
    List<String> was = common(step.transposed().ids(change.list()), there, here);
    List<String> theirs = common(there, was, here);
    List<String> wordt = common(here, was, there);
    List<Change> moves =
        step.changes().overlapping(change.place()).stream()
            .filter(other -> other instanceof Change.ElementsMoved)
            .filter(other -> other.place().equals(change.place()))
            .toList();
    if (theirs.equals(wordt)) {
      return new Judged.Same(change, moves);
    }
    return theirs.equals(was) ? new Judged.Carried(change) : new Judged.Clash(change, moves);
  }

  private static List<String> common(List<String> order, List<String> one, List<String> other) {
    return order.stream().filter(id -> one.contains(id) && other.contains(id)).toList();
  }

  /** The highest element above a change, or the element itself, that was replaced or is gone. */
  private Optional<Judged.Gone> gone(Change change) {
    ElementAddress needed =
        switch (change) {
          case Change.ElementAdded added -> added.list();
          case Change.ElementsMoved moved -> moved.list();
          default -> change.place().element();
        };
    for (ElementAddress at : needed.upward().reversed()) {
      if (step.transposed().element(at).isEmpty()) {
        continue;
      }
      ElementAddress before = step.transposition().before(at);
      Fate fate = step.transposition().fate(before);
      if (fate instanceof Fate.Replaced replaced && replaced.element().equals(before)) {
        return Optional.of(new Judged.Gone(change, at, replaced.successors(), replaced.merged()));
      }
      if (!step.wordt().holds(at)) {
        return Optional.of(new Judged.Gone(change, at, List.of(), false));
      }
    }
    return Optional.empty();
  }

  /** Whether the base itself did what the layer did to something that is gone now. */
  private boolean isAlsoDoneThere(Judged.Gone gone) {
    if (gone.ours() instanceof Change.ElementRetired retired) {
      return gone.successors().isEmpty() && retired.address().equals(gone.element());
    }
    return !gone.successors().isEmpty()
        && gone.successors().stream().allMatch(successor -> isSame(gone, successor));
  }

  private boolean isSame(Judged.Gone gone, ElementAddress successor) {
    return switch (gone.ours()) {
      case Change.ValueChanged c -> isThere(gone, successor, c.place(), c.wordt());
      case Change.TextChanged c -> isThere(gone, successor, c.place(), words(c.wordt()));
      case Change.ElementRetired c -> false;
      case Change.ElementAdded c -> false;
      case Change.ElementsMoved c -> false;
    };
  }

  private boolean isThere(Judged.Gone gone, ElementAddress successor, Place place, Json wanted) {
    Place there =
        new Place(Successors.moved(place.element(), gone.element(), successor), place.field());
    return ValueHash.same(step.wordt().find(there).orElseGet(Json.Null::new), wanted);
  }

  private static Json words(String text) {
    return text.isEmpty() ? new Json.Null() : new Json.Text(text);
  }
}
