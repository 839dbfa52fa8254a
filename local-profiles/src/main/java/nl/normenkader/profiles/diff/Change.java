package nl.normenkader.profiles.diff;

import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/** One difference between two configurations. What is the same is no change. */
public sealed interface Change {

  /** What differs: a field, an element or a list. */
  Place place();

  /** A field has another value; {@link Json.Null} on a side where it has none. */
  record ValueChanged(Place place, Json was, Json wordt) implements Change {}

  /** A field that only says something has other words; empty on a side where it has none. */
  record TextChanged(Place place, String was, String wordt) implements Change {}

  /**
   * An element that was not there.
   *
   * @param after the id it stands behind; empty: it stands first
   */
  record ElementAdded(ElementAddress list, Json.Obj element, String after) implements Change {
    @Override
    public Place place() {
      return Place.of(list.child(ElementTree.id(element)));
    }
  }

  /** An element that is no longer there. */
  record ElementRetired(ElementAddress address, Json.Obj element) implements Change {
    @Override
    public Place place() {
      return Place.of(address);
    }
  }

  /** The elements on both sides stand in another order. */
  record ElementsMoved(ElementAddress list, List<String> was, List<String> wordt)
      implements Change {
    public ElementsMoved {
      was = List.copyOf(was);
      wordt = List.copyOf(wordt);
    }

    @Override
    public Place place() {
      return Place.of(list);
    }
  }
}
