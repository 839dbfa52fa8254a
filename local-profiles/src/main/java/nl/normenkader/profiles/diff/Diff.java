package nl.normenkader.profiles.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.TextFields;
import nl.normenkader.profiles.tailoring.ValueHash;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two configurations, and the operations that make one from the other:
 * laying {@code operations(between(a, b))} on a gives b.
 */
public final class Diff {

  private static final Set<String> CONDITIONS = Set.of("voorwaarde", "tenzij");

  private final List<Change> changes = new ArrayList<>();

  private Diff() {}

  /** What differs, in the order of the configurations; nothing when their content is the same. */
  public static List<Change> between(ElementTree was, ElementTree wordt) {
    Diff diff = new Diff();
    for (String section : keys(was.root(), wordt.root())) {
      ElementAddress address = new ElementAddress(List.of(section));
      Optional<Json> old = was.find(address);
      Optional<Json> now = wordt.find(address);
      if (isList(old) || isList(now)) {
        diff.list(address, was.elements(address), wordt.elements(address));
      } else {
        diff.members(Place.of(address), object(old), object(now));
      }
    }
    return List.copyOf(diff.changes);
  }

  /** The operations that turn the first configuration into the second, in the order to apply. */
  public static List<Operation> operations(List<Change> changes) {
    return changes.stream().map(Diff::operation).toList();
  }

  private static Operation operation(Change change) {
    return switch (change) {
      case Change.ValueChanged c -> new Operation.Set(c.place(), c.wordt(), ValueHash.of(c.was()));
      case Change.TextChanged c when c.wordt().isEmpty() ->
          new Operation.Set(c.place(), new Json.Null(), ValueHash.of(text(c.was())));
      case Change.TextChanged c ->
          new Operation.ReplaceText(c.place(), c.wordt(), ValueHash.of(text(c.was())));
      case Change.ElementAdded c -> new Operation.Add(c.list(), c.element(), c.after());
      case Change.ElementRetired c -> new Operation.Retire(c.address(), ValueHash.of(c.element()));
      case Change.ElementsMoved c ->
          new Operation.Reorder(c.list(), c.wordt(), ValueHash.ofOrder(c.was()));
    };
  }

  private static Json text(String words) {
    return words.isEmpty() ? new Json.Null() : new Json.Text(words);
  }

  private void members(Place at, Json.Obj was, Json.Obj wordt) {
    for (String key : keys(was, wordt)) {
      @Nullable Json old = was.members().get(key);
      @Nullable Json now = wordt.members().get(key);
      boolean elements =
          at.field().isEmpty()
              && ((old != null && ElementTree.isElementList(old))
                  || (now != null && ElementTree.isElementList(now)));
      if (elements) {
        list(at.element().child(key), items(old), items(now));
      } else {
        value(
            at.deeper(key),
            old == null ? new Json.Null() : old,
            now == null ? new Json.Null() : now);
      }
    }
  }

  private void value(Place place, Json was, Json wordt) {
    // Configurations made of each other share what did not change.
    if (was == wordt || ValueHash.same(was, wordt)) {
      return;
    }
    if (was instanceof Json.Obj old
        && wordt instanceof Json.Obj now
        && isStructure(place, old, now)) {
      members(place, old, now);
    } else if (TextFields.contains(place) && isText(was) && isText(wordt)) {
      changes.add(new Change.TextChanged(place, words(was), words(wordt)));
    } else {
      changes.add(new Change.ValueChanged(place, was, wordt));
    }
  }

  /** Conditions, amounts and things that became another kind of thing change as a whole. */
  private static boolean isStructure(Place place, Json.Obj was, Json.Obj wordt) {
    boolean sameKind =
        Optional.ofNullable(was.members().get("soort"))
            .equals(Optional.ofNullable(wordt.members().get("soort")));
    boolean amount = was.members().containsKey("noemer") || wordt.members().containsKey("noemer");
    return sameKind && !amount && !CONDITIONS.contains(place.field().getLast());
  }

  private void list(ElementAddress address, List<Json.Obj> was, List<Json.Obj> wordt) {
    List<String> wasIds = was.stream().map(ElementTree::id).toList();
    List<String> wordtIds = wordt.stream().map(ElementTree::id).toList();
    for (Json.Obj element : was) {
      if (!wordtIds.contains(ElementTree.id(element))) {
        changes.add(new Change.ElementRetired(address.child(ElementTree.id(element)), element));
      }
    }
    for (Json.Obj element : was) {
      int index = wordtIds.indexOf(ElementTree.id(element));
      if (index >= 0 && element != wordt.get(index)) {
        members(Place.of(address.child(ElementTree.id(element))), element, wordt.get(index));
      }
    }
    List<String> stayed = wasIds.stream().filter(wordtIds::contains).toList();
    List<String> order = wordtIds.stream().filter(wasIds::contains).toList();
    if (!stayed.equals(order)) {
      changes.add(new Change.ElementsMoved(address, stayed, order));
    }
    for (int i = 0; i < wordt.size(); i++) {
      if (!wasIds.contains(wordtIds.get(i))) {
        String after = i == 0 ? "" : wordtIds.get(i - 1);
        changes.add(new Change.ElementAdded(address, wordt.get(i), after));
      }
    }
  }

  private static Set<String> keys(Json.Obj was, Json.Obj wordt) {
    Set<String> keys = new LinkedHashSet<>(was.members().keySet());
    keys.addAll(wordt.members().keySet());
    return keys;
  }

  private static boolean isList(Optional<Json> value) {
    return value.filter(Json.Arr.class::isInstance).isPresent();
  }

  private static Json.Obj object(Optional<Json> value) {
    return value
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .orElseGet(() -> new Json.Obj(java.util.Map.of()));
  }

  private static List<Json.Obj> items(@Nullable Json list) {
    return list instanceof Json.Arr array
        ? array.items().stream().map(Json.Obj.class::cast).toList()
        : List.of();
  }

  private static boolean isText(Json value) {
    return value instanceof Json.Text || value instanceof Json.Null;
  }

  private static String words(Json value) {
    return value instanceof Json.Text text ? text.value() : "";
  }
}
