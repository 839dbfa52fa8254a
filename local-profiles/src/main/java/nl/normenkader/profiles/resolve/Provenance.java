package nl.normenkader.profiles.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;

/**
 * Per place that a layer touched, the operations that touched it. A place without an operation of
 * its own has the origin of what it is part of; the order of a list is nobody's part.
 */
public record Provenance(Map<Place, List<Origin>> origins) {

  public Provenance {
    origins = Collections.unmodifiableMap(new TreeMap<>(origins));
  }

  /** The last operation that decided this value; none when the base did. */
  public Optional<Origin> of(Place place) {
    return history(place).stream().reduce((earlier, later) -> later);
  }

  /** All operations that touched this value or what it is part of, the last one last. */
  public List<Origin> history(Place place) {
    return origins.entrySet().stream()
        .filter(entry -> place.isWithin(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream().filter(o -> bears(entry.getKey(), o, place)))
        .sorted(Comparator.comparingInt(Origin::sequence))
        .toList();
  }

  /** All operations that touched this place or anything below it, the last one last. */
  public List<Origin> within(Place place) {
    return origins.entrySet().stream()
        .filter(entry -> entry.getKey().isWithin(place))
        .flatMap(entry -> entry.getValue().stream())
        .sorted(Comparator.comparingInt(Origin::sequence))
        .toList();
  }

  private static boolean bears(Place at, Origin origin, Place asked) {
    return at.equals(asked) || !(origin.logged().operation() instanceof Operation.Reorder);
  }
}
