package nl.normenkader.profiles.tailoring;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.lock.Hash;

/** The hash of a value over its canonical bytes: equal content, equal hash, wherever it is made. */
public final class ValueHash {

  private ValueHash() {}

  /** The hash of what stands somewhere, of null when nothing does. */
  public static Hash of(Optional<Json> value) {
    return of(value.orElseGet(Json.Null::new));
  }

  /** The hash of this value. */
  public static Hash of(Json value) {
    return Hash.of(ElementTree.trimmed(value));
  }

  /** The hash of an order of ids. */
  public static Hash ofOrder(List<String> ids) {
    return of(new Json.Arr(ids.stream().<Json>map(Json.Text::new).toList()));
  }

  /** Whether two values have the same content; the order of members is no content. */
  public static boolean same(Json one, Json other) {
    return ElementTree.trimmed(one).equals(ElementTree.trimmed(other));
  }
}
