package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/**
 * Makes local changes true on another tree than the one they were made on. Whether that is right
 * was judged before; here it is only done.
 *
 * @param ours the local configuration the changes lead to, in the addresses of the new base
 */
record Merge(ElementTree ours) {

  /** The tree with these changes, which stand in the order of the diff they came from. */
  ElementTree apply(ElementTree tree, List<Change> changes) {
    ElementTree merged = tree;
    for (Change change : changes) {
      merged = apply(merged, change);
    }
    return merged;
  }

  private ElementTree apply(ElementTree tree, Change change) {
    return switch (change) {
      case Change.ValueChanged c -> set(tree, c.place(), c.wordt());
      case Change.TextChanged c ->
          set(tree, c.place(), c.wordt().isEmpty() ? new Json.Null() : new Json.Text(c.wordt()));
      case Change.ElementRetired c -> without(tree, c.address());
      case Change.ElementAdded c -> add(tree, c.list(), c.element());
      case Change.ElementsMoved c -> move(tree, c);
    };
  }

  private static ElementTree set(ElementTree tree, Place place, Json value) {
    return tree.holds(place.element()) ? tree.with(place, value) : tree;
  }

  static ElementTree without(ElementTree tree, ElementAddress element) {
    return tree.element(element).isEmpty()
        ? tree
        : tree.withElements(
            element.parent(),
            tree.elements(element.parent()).stream()
                .filter(item -> !ElementTree.id(item).equals(element.last()))
                .toList());
  }

  /** Adds an element behind the nearest of its local predecessors that is there. */
  ElementTree add(ElementTree tree, ElementAddress list, Json.Obj element) {
    String id = ElementTree.id(element);
    return insert(tree, list, element, predecessors(list, id));
  }

  /** Adds an element behind the first of these ids that is there, else in front. */
  static ElementTree insert(
      ElementTree tree, ElementAddress list, Json.Obj element, List<String> behind) {
    List<Json.Obj> elements = new ArrayList<>(tree.elements(list));
    List<String> ids = tree.ids(list);
    int present = ids.indexOf(ElementTree.id(element));
    if (present >= 0) {
      elements.set(present, element);
    } else {
      int after = behind.stream().filter(ids::contains).findFirst().map(ids::indexOf).orElse(-1);
      elements.add(after + 1, element);
    }
    return tree.withElements(list, elements);
  }

  /** The local elements before this one, the nearest first. */
  List<String> predecessors(ElementAddress list, String id) {
    List<String> order = ours.ids(list);
    int index = order.indexOf(id);
    return index < 0 ? order.reversed() : order.subList(0, index).reversed();
  }

  /** The local order; what only the base has keeps its place behind its predecessor of the base. */
  private static ElementTree move(ElementTree tree, Change.ElementsMoved moved) {
    List<String> present = tree.ids(moved.list());
    List<String> order = new ArrayList<>(moved.wordt().stream().filter(present::contains).toList());
    HashSet<String> placed = new HashSet<>(order);
    for (int i = 0; i < present.size(); i++) {
      if (placed.add(present.get(i))) {
        int after = i == 0 ? -1 : order.indexOf(present.get(i - 1));
        order.add(after + 1, present.get(i));
      }
    }
    List<Json.Obj> elements = tree.elements(moved.list());
    return tree.withElements(
        moved.list(), order.stream().map(id -> elements.get(present.indexOf(id))).toList());
  }
}
