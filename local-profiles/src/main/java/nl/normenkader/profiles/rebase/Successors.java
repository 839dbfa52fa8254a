package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/** Local changes on something that was split or merged, told for what took its place. */
final class Successors {

  private Successors() {}

  /** The changes for a successor, as far as it has the fields and elements they are about. */
  static List<Change> changes(
      List<Change> ours, ElementAddress element, ElementAddress successor, ElementTree there) {
    return ours.stream()
        .flatMap(change -> change(change, element, successor, there).stream())
        .toList();
  }

  /** An address at or below an element, told for another element. */
  static ElementAddress moved(
      ElementAddress address, ElementAddress element, ElementAddress successor) {
    List<String> segments = new ArrayList<>(successor.segments());
    segments.addAll(
        address.segments().subList(element.segments().size(), address.segments().size()));
    return new ElementAddress(segments);
  }

  private static Optional<Change> change(
      Change change, ElementAddress element, ElementAddress successor, ElementTree there) {
    return switch (change) {
      case Change.ValueChanged c ->
          place(c.place(), element, successor, there)
              .map(place -> new Change.ValueChanged(place, c.was(), c.wordt()));
      case Change.TextChanged c ->
          place(c.place(), element, successor, there)
              .map(place -> new Change.TextChanged(place, c.was(), c.wordt()));
      case Change.ElementAdded c ->
          Optional.of(
              new Change.ElementAdded(moved(c.list(), element, successor), c.element(), c.after()));
      case Change.ElementRetired c ->
          Optional.of(
              new Change.ElementRetired(moved(c.address(), element, successor), c.element()));
      case Change.ElementsMoved c ->
          Optional.of(
              new Change.ElementsMoved(moved(c.list(), element, successor), c.was(), c.wordt()));
    };
  }

  private static Optional<Place> place(
      Place place, ElementAddress element, ElementAddress successor, ElementTree there) {
    ElementAddress moved = moved(place.element(), element, successor);
    return there.element(moved).map(found -> new Place(moved, place.field()));
  }
}
