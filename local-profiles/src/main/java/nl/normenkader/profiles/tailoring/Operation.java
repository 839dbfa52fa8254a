package nl.normenkader.profiles.tailoring;

import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.lock.Hash;

/**
 * One change to one field, one element or one list of elements. It carries the hash of what it
 * replaced, so that it is seen when it no longer fits what lies below.
 *
 * @see "Design decision: adr/0005-typed-operations-on-stable-ids.md"
 */
public sealed interface Operation {

  /** What is changed: a field, an element or a list. */
  Place place();

  /**
   * Another value in a field.
   *
   * @param value the new value; {@link Json.Null} empties the field
   * @param replaced hash of the value that stood there, of null when there was none
   */
  record Set(Place place, Json value, Hash replaced) implements Operation {
    public Set {
      requireField(place);
      value = ElementTree.trimmed(value);
      if (ElementTree.isNothing(value)) {
        value = new Json.Null();
      }
    }
  }

  /**
   * Other words in a field that says something to people and computes nothing.
   *
   * @param replaced hash of the words that stood there, of null when there were none
   */
  record ReplaceText(Place place, String text, Hash replaced) implements Operation {
    public ReplaceText {
      requireField(place);
    }
  }

  /**
   * A new element in a list.
   *
   * @param list the extension point
   * @param element the element, with its id ({@code gm9901:…} unless the base knew it before)
   * @param after the id it stands behind; empty: it stands first
   */
  record Add(ElementAddress list, Json.Obj element, String after) implements Operation {
    public Add {
      element = (Json.Obj) ElementTree.trimmed(element);
      ElementTree.id(element);
    }

    /** The address the new element has. */
    public ElementAddress address() {
      return list.child(ElementTree.id(element));
    }

    @Override
    public Place place() {
      return Place.of(address());
    }
  }

  /**
   * An element that no longer takes part.
   *
   * @param replaced hash of the whole element as it was
   */
  record Retire(ElementAddress element, Hash replaced) implements Operation {
    @Override
    public Place place() {
      return Place.of(element);
    }
  }

  /**
   * Another order of the elements of a list.
   *
   * @param order all ids of the list, in their new order
   * @param replaced hash of the list of ids in their old order
   */
  record Reorder(ElementAddress list, List<String> order, Hash replaced) implements Operation {
    public Reorder {
      order = List.copyOf(order);
    }

    @Override
    public Place place() {
      return Place.of(list);
    }
  }

  private static void requireField(Place place) {
    if (place.field().isEmpty()) {
      throw new IllegalArgumentException("a value belongs in a field: " + place);
    }
  }
}
