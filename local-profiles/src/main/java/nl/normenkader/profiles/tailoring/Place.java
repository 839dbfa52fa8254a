package nl.normenkader.profiles.tailoring;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of an element, as deep as its own structure goes ({@code
 * weegfactoren/x#werking/procent}), or the element itself when no field is named.
 *
 * @param field keys of the Dutch JSON form; empty for the element itself
 */
public record Place(ElementAddress element, List<String> field) implements Comparable<Place> {

  public Place {
    field = List.copyOf(field);
    if (field.stream().anyMatch(key -> key.isBlank() || key.contains("/") || key.contains("#"))) {
      throw new IllegalArgumentException("no field: " + field);
    }
  }

  /** The element itself. */
  public static Place of(ElementAddress element) {
    return new Place(element, List.of());
  }

  /** The place written as text: an address, and a field after a hash. */
  public static Place of(String text) {
    int hash = text.indexOf('#');
    return hash < 0
        ? of(ElementAddress.of(text))
        : new Place(
            ElementAddress.of(text.substring(0, hash)),
            List.of(text.substring(hash + 1).split("/", -1)));
  }

  /** The field as text, its keys between slashes; empty for the element itself. */
  public String fieldText() {
    return String.join("/", field);
  }

  /** A field one deeper. */
  public Place deeper(String key) {
    List<String> keys = new ArrayList<>(field);
    keys.add(key);
    return new Place(element, keys);
  }

  /** All keys and ids from the root of the kader on. */
  public List<String> path() {
    List<String> path = new ArrayList<>(element.segments());
    path.addAll(field);
    return path;
  }

  /** Whether this is the other or lies below it. */
  public boolean isWithin(Place other) {
    List<String> mine = path();
    List<String> theirs = other.path();
    return mine.size() >= theirs.size() && mine.subList(0, theirs.size()).equals(theirs);
  }

  @Override
  public int compareTo(Place other) {
    return toString().compareTo(other.toString());
  }

  /** {@code weegfactoren/x#werking/procent}. */
  @Override
  public String toString() {
    return field.isEmpty() ? element.toString() : element + "#" + fieldText();
  }
}
