package nl.normenkader.profiles.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an element or a list of elements stands in a normenkader: list and id, nested as deep as
 * needed ({@code leefgebieden/geld/niveaus/zwaar}). The parts that are no list stand by their name
 * ({@code toegang}, {@code teksten/bouwstenen/afwijking}).
 *
 * @param segments keys of the Dutch JSON form and ids, at least one, none empty and none with a
 *     slash or a hash
 */
public record ElementAddress(List<String> segments) implements Comparable<ElementAddress> {

  public ElementAddress {
    segments = List.copyOf(segments);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("an address needs a segment");
    }
    for (String segment : segments) {
      if (segment.isBlank() || segment.contains("/") || segment.contains("#")) {
        throw new IllegalArgumentException("no segment of an address: '" + segment + "'");
      }
    }
  }

  /** The address written as text, segments between slashes. */
  public static ElementAddress of(String text) {
    return new ElementAddress(List.of(text.split("/", -1)));
  }

  /** What lies further down. */
  public ElementAddress child(String... more) {
    return new ElementAddress(Stream.concat(segments.stream(), Stream.of(more)).toList());
  }

  /** The list an element stands in; for a first segment alone there is none. */
  public ElementAddress parent() {
    if (segments.size() == 1) {
      throw new IllegalStateException(this + " has nothing above it");
    }
    return new ElementAddress(segments.subList(0, segments.size() - 1));
  }

  /** The last segment: the id of an element, or the key of a list. */
  public String last() {
    return segments.getLast();
  }

  /** Whether this is the other or lies below it. */
  public boolean isWithin(ElementAddress other) {
    return segments.size() >= other.segments.size()
        && segments.subList(0, other.segments.size()).equals(other.segments);
  }

  /** This address and all above it, the nearest first. */
  public List<ElementAddress> upward() {
    List<ElementAddress> all = new ArrayList<>();
    for (int size = segments.size(); size > 0; size--) {
      all.add(new ElementAddress(segments.subList(0, size)));
    }
    return all;
  }

  @Override
  public int compareTo(ElementAddress other) {
    return toString().compareTo(other.toString());
  }

  /** {@code leefgebieden/geld/niveaus/zwaar}. */
  @Override
  public String toString() {
    return String.join("/", segments);
  }
}
