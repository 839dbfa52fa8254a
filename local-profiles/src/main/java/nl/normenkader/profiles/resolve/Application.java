package nl.normenkader.profiles.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.ValueHash;

/** What comes of one operation on a tree: the changed tree, or why the operation does not fit. */
public sealed interface Application {

  /** It fits. */
  record Applied(ElementTree tree) implements Application {}

  /** It does not fit; the tree stays as it was. */
  record Misfit(Issue issue) implements Application {}

  /**
   * Applies an operation. What already is as the operation wants it fits: ours = theirs is no
   * conflict.
   */
  static Application of(ElementTree tree, Operation operation) {
    return switch (operation) {
      case Operation.Set set -> set(tree, set.place(), set.value(), set.replaced());
      case Operation.ReplaceText replace ->
          set(tree, replace.place(), new Json.Text(replace.text()), replace.replaced());
      case Operation.Add add -> add(tree, add);
      case Operation.Retire retire -> retire(tree, retire);
      case Operation.Reorder reorder -> reorder(tree, reorder);
    };
  }

  private static Application set(ElementTree tree, Place place, Json value, Hash replaced) {
    if (!tree.holds(place.element())) {
      return gone(place);
    }
    Hash present = ValueHash.of(tree.find(place));
    if (!present.equals(replaced) && !present.equals(ValueHash.of(value))) {
      return changed(place);
    }
    return new Applied(tree.with(place, value));
  }

  private static Application add(ElementTree tree, Operation.Add add) {
    ElementAddress list = add.list();
    boolean enclosed = list.segments().size() == 1 || tree.holds(list.parent());
    List<String> ids = tree.ids(list);
    if (!enclosed || !(add.after().isEmpty() || ids.contains(add.after()))) {
      return gone(Place.of(add.after().isEmpty() ? list : list.child(add.after())));
    }
    Optional<Json.Obj> present = tree.element(add.address());
    if (present.isPresent()) {
      return ValueHash.same(present.get(), add.element())
          ? new Applied(tree)
          : misfit(ResolveIssue.BEWERKING_ID_BESTAAT, add.place(), ElementTree.id(add.element()));
    }
    List<Json.Obj> elements = new ArrayList<>(tree.elements(list));
    elements.add(ids.indexOf(add.after()) + 1, add.element());
    return new Applied(tree.withElements(list, elements));
  }

  private static Application retire(ElementTree tree, Operation.Retire retire) {
    Optional<Json.Obj> present = tree.element(retire.element());
    if (present.isEmpty()) {
      return gone(retire.place());
    }
    if (!ValueHash.of(present.get()).equals(retire.replaced())) {
      return changed(retire.place());
    }
    ElementAddress list = retire.element().parent();
    return new Applied(
        tree.withElements(
            list,
            tree.elements(list).stream()
                .filter(element -> !ElementTree.id(element).equals(retire.element().last()))
                .toList()));
  }

  private static Application reorder(ElementTree tree, Operation.Reorder reorder) {
    List<String> ids = tree.ids(reorder.list());
    if (ids.isEmpty()) {
      return gone(reorder.place());
    }
    Set<String> wanted = new HashSet<>(reorder.order());
    if (wanted.size() != reorder.order().size() || !wanted.equals(new HashSet<>(ids))) {
      return misfit(
          ResolveIssue.BEWERKING_VOLGORDE_ONVOLLEDIG, reorder.place(), reorder.list().last());
    }
    if (!ids.equals(reorder.order()) && !ValueHash.ofOrder(ids).equals(reorder.replaced())) {
      return changed(reorder.place());
    }
    List<Json.Obj> present = tree.elements(reorder.list());
    return new Applied(
        tree.withElements(
            reorder.list(),
            reorder.order().stream().map(id -> present.get(ids.indexOf(id))).toList()));
  }

  private static Application gone(Place place) {
    return misfit(ResolveIssue.BEWERKING_DOEL_VERDWENEN, place, place);
  }

  private static Application changed(Place place) {
    return misfit(ResolveIssue.BEWERKING_WAARDE_VERANDERD, place, place);
  }

  private static Application misfit(ResolveIssue code, Place place, Object argument) {
    return new Misfit(Issue.of(code, place.toString(), argument));
  }
}
