package nl.normenkader.engine.format;

/**
 * A record that is told in JSON in its own way instead of as an object of its components. It also
 * has two static methods, found by name: {@code Optional<T> ofJson(Json)}, empty when the JSON is
 * no such value, and {@code Json.Obj schema()}.
 */
public interface Scalar {

  /** The one way this value is written. */
  Json toJson();
}
