package nl.normenkader.profiles.tailoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.normenkader.engine.format.Glossary;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Normenkader;
import org.jspecify.annotations.Nullable;

/**
 * A normenkader as a tree in which elements are found by their address. False, empty and absent are
 * one and the same, as in the written form of a kader, so writing nothing removes.
 */
public record ElementTree(Json.Obj root) {

  /** The parts of a kader that are no list ({@code toegang}, {@code teksten}). */
  private static final Set<String> PARTS =
      Arrays.stream(Normenkader.class.getRecordComponents())
          .filter(component -> component.getType().isRecord())
          .map(component -> Glossary.get().dutch(component.getName()))
          .collect(Collectors.toUnmodifiableSet());

  /** What stands here; nothing when the place is empty or does not exist. */
  public Optional<Json> find(Place place) {
    return find(place.path());
  }

  /** The element or list at this address. */
  public Optional<Json> find(ElementAddress address) {
    return find(address.segments());
  }

  /** The element at this address, when there is one. */
  public Optional<Json.Obj> element(ElementAddress address) {
    return find(address).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  /**
   * Whether fields and lists can stand here: an element that exists, or a part of the kader itself,
   * which is never gone: without content it is only empty.
   */
  public boolean holds(ElementAddress address) {
    return address.segments().size() == 1
        ? PARTS.contains(address.last())
        : element(address).isPresent();
  }

  /** The elements of a list in their order; none when the list does not exist. */
  public List<Json.Obj> elements(ElementAddress list) {
    return find(list).filter(ElementTree::isElementList).stream()
        .flatMap(found -> ((Json.Arr) found).items().stream())
        .map(Json.Obj.class::cast)
        .toList();
  }

  /** The ids of the elements of a list in their order. */
  public List<String> ids(ElementAddress list) {
    return elements(list).stream().map(ElementTree::id).toList();
  }

  private Optional<Json> find(List<String> path) {
    @Nullable Json at = root;
    for (String segment : path) {
      at = at == null ? null : step(at, segment);
    }
    return Optional.ofNullable(at);
  }

  private static @Nullable Json step(Json from, String segment) {
    return switch (from) {
      case Json.Obj object -> object.members().get(segment);
      case Json.Arr list when isElementList(list) -> {
        int index = indexOf(list, segment);
        yield index < 0 ? null : list.items().get(index);
      }
      default -> null;
    };
  }

  /** This tree with another value at a place whose element exists; nothing removes the field. */
  public ElementTree with(Place place, Json value) {
    return new ElementTree((Json.Obj) replace(root, place.path(), 0, value));
  }

  /** This tree with other elements in a list whose enclosing element exists. */
  public ElementTree withElements(ElementAddress list, List<Json.Obj> elements) {
    return with(Place.of(list), new Json.Arr(List.copyOf(elements)));
  }

  private static Json replace(Json at, List<String> path, int depth, Json value) {
    if (depth == path.size()) {
      return value;
    }
    String segment = path.get(depth);
    return switch (at) {
      case Json.Obj object -> {
        Json member = object.members().getOrDefault(segment, new Json.Obj(Map.of()));
        Json replaced = replace(member, path, depth + 1, value);
        yield isNothing(replaced) ? object.without(segment) : object.with(segment, replaced);
      }
      case Json.Arr list when isElementList(list) && indexOf(list, segment) >= 0 -> {
        List<Json> items = new ArrayList<>(list.items());
        int index = indexOf(list, segment);
        items.set(index, replace(items.get(index), path, depth + 1, value));
        yield new Json.Arr(items);
      }
      default -> throw new IllegalStateException("no element " + segment + " in " + path);
    };
  }

  /** Whether a value is the same as no value at all: null, false, empty list or empty object. */
  public static boolean isNothing(Json value) {
    return switch (value) {
      case Json.Null nothing -> true;
      case Json.Bool bool -> !bool.value();
      case Json.Arr list -> list.items().isEmpty();
      case Json.Obj object -> object.members().isEmpty();
      case Json.Text text -> false;
      case Json.Whole number -> false;
    };
  }

  /** A value without anything that is the same as nothing, at any depth. */
  public static Json trimmed(Json value) {
    return switch (value) {
      case Json.Obj object -> {
        Map<String, Json> members = new LinkedHashMap<>();
        object
            .members()
            .forEach(
                (key, member) -> {
                  Json trimmed = trimmed(member);
                  if (!isNothing(trimmed)) {
                    members.put(key, trimmed);
                  }
                });
        yield new Json.Obj(members);
      }
      case Json.Arr list -> new Json.Arr(list.items().stream().map(ElementTree::trimmed).toList());
      default -> value;
    };
  }

  /** Whether a value is a list whose items all have an id. */
  public static boolean isElementList(Json value) {
    return value instanceof Json.Arr list
        && !list.items().isEmpty()
        && list.items().stream()
            .allMatch(
                item ->
                    item instanceof Json.Obj object
                        && object.members().get("id") instanceof Json.Text);
  }

  /** The id of an element of a list. */
  public static String id(Json element) {
    if (element instanceof Json.Obj object && object.members().get("id") instanceof Json.Text id) {
      return id.value();
    }
    throw new IllegalStateException("not an element with an id: " + element.kind());
  }

  private static int indexOf(Json.Arr list, String id) {
    for (int i = 0; i < list.items().size(); i++) {
      if (id(list.items().get(i)).equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
