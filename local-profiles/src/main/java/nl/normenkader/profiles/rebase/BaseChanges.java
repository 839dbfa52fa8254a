package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.Diff;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/** What the new base changed, found by place. Made once for all layers that move. */
final class BaseChanges {

  private final List<Change> all;
  private final Map<List<String>, List<Change>> at = new HashMap<>();
  private final Map<List<String>, List<Change>> below = new HashMap<>();

  /** The changes between two trees in the same addresses. */
  BaseChanges(ElementTree was, ElementTree wordt) {
    all =
        Diff.between(was, wordt).stream()
            // The table tells about the move itself; nobody has to know that it came.
            .filter(c -> !c.place().element().segments().getFirst().equals("transponeringstabel"))
            .toList();
    for (Change change : all) {
      List<String> path = change.place().path();
      at.computeIfAbsent(path, key -> new ArrayList<>()).add(change);
      for (int size = 1; size < path.size(); size++) {
        below
            .computeIfAbsent(List.copyOf(path.subList(0, size)), key -> new ArrayList<>())
            .add(change);
      }
    }
  }

  List<Change> all() {
    return all;
  }

  /** The changes at a place, at something it is part of, or at a part of it. */
  List<Change> overlapping(Place place) {
    List<Change> found = new ArrayList<>(above(place));
    found.addAll(at.getOrDefault(place.path(), List.of()));
    found.addAll(below.getOrDefault(place.path(), List.of()));
    return found;
  }

  /** The changes at something a place is part of; another order of a list is nobody's part. */
  List<Change> above(Place place) {
    List<Change> found = new ArrayList<>();
    List<String> path = place.path();
    for (int size = 1; size < path.size(); size++) {
      at.getOrDefault(path.subList(0, size), List.of()).stream()
          .filter(change -> !(change instanceof Change.ElementsMoved))
          .forEach(found::add);
    }
    return found;
  }
}
