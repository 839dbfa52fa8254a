package nl.normenkader.profiles.rebase;

import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.Place;

/**
 * A value for a field of the new base.
 *
 * @param value {@link Json.Null} empties the field
 */
public record PlacedValue(Place place, Json value) {

  public PlacedValue {
    if (place.field().isEmpty()) {
      throw new IllegalArgumentException("a value belongs in a field: " + place);
    }
  }
}
