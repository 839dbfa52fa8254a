package nl.normenkader.ui.werkbank;

import java.util.List;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Place;

/**
 * One field that people may change.
 *
 * @param label what it is called on screen
 * @param unit what stands behind a number; empty for a text
 */
public record EditField(Place place, String label, Kind kind, String unit) {

  /** How a field is filled in. */
  public enum Kind {
    /** One line. */
    LINE,
    /** Several lines. */
    TEXT,
    /** A whole number. */
    NUMBER
  }

  static EditField line(ElementAddress element, String key, String label) {
    return new EditField(new Place(element, List.of(key)), label, Kind.LINE, "");
  }

  static EditField text(ElementAddress element, String key, String label) {
    return new EditField(new Place(element, List.of(key)), label, Kind.TEXT, "");
  }

  /** A number at a path inside an element ({@code werking/procent}). */
  static EditField number(ElementAddress element, String path, String label, String unit) {
    return new EditField(new Place(element, List.of(path.split("/"))), label, Kind.NUMBER, unit);
  }
}
