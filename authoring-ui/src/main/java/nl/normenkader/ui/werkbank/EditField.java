package nl.normenkader.ui.werkbank;

import java.util.List;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Place;

/**
 * One field that people may change.
 *
 * @param label what it is called on screen
 * @param unit what stands behind a number; empty for a text
 * @param answers what can be answered, as stored; empty when anything can be written
 */
public record EditField(Place place, String label, Kind kind, String unit, List<String> answers) {

  public EditField {
    answers = List.copyOf(answers);
  }

  /** How a field is filled in. */
  public enum Kind {
    /** One line. */
    LINE,
    /** Several lines. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** One of a few answers. */
    ANSWER
  }

  static EditField line(ElementAddress element, String key, String label) {
    return new EditField(new Place(element, List.of(key)), label, Kind.LINE, "", List.of());
  }

  static EditField text(ElementAddress element, String key, String label) {
    return new EditField(new Place(element, List.of(key)), label, Kind.TEXT, "", List.of());
  }

  /** A number at a path inside an element ({@code werking/procent}). */
  static EditField number(ElementAddress element, String path, String label, String unit) {
    return new EditField(
        new Place(element, List.of(path.split("/"))), label, Kind.NUMBER, unit, List.of());
  }

  static EditField answer(Place place, String label, List<String> answers) {
    return new EditField(place, label, Kind.ANSWER, "", answers);
  }

  /** An id for the page, made of the place. */
  public String htmlId() {
    return place.toString().replaceAll("[^a-zA-Z0-9]+", "-");
  }
}
