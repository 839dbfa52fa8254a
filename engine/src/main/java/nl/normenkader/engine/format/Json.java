package nl.normenkader.engine.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON text as an immutable value. Numbers are whole: everything the toolkit stores is exact, and
 * fractions are written as teller and noemer. Strings are in Unicode NFC.
 */
public sealed interface Json {

  /** The members in the order they were written. */
  record Obj(Map<String, Json> members) implements Json {
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** This object with one member set, at its old place or else at the end. */
    public Obj with(String key, Json value) {
      Map<String, Json> copy = new LinkedHashMap<>(members);
      copy.put(key, value);
      return new Obj(copy);
    }

    /** This object without one member. */
    public Obj without(String key) {
      Map<String, Json> copy = new LinkedHashMap<>(members);
      copy.remove(key);
      return new Obj(copy);
    }
  }

  /** A list. */
  record Arr(List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A text in Unicode NFC. */
  record Text(String value) implements Json {}

  /** A whole number from −(2⁵³−1) to 2⁵³−1, so that every JSON reader keeps it exact. */
  record Whole(long value) implements Json {
    /** The largest whole number every JSON reader keeps exact. */
    public static final long LIMIT = (1L << 53) - 1;

    public Whole {
      if (value < -LIMIT || value > LIMIT) {
        throw new IllegalArgumentException("whole number out of range: " + value);
      }
    }
  }

  /** True or false. */
  record Bool(boolean value) implements Json {}

  /** Nothing. */
  record Null() implements Json {}

  /** What kind of value this is, for people. */
  default String kind() {
    return switch (this) {
      case Obj o -> "een object";
      case Arr a -> "een lijst";
      case Text t -> "een tekst";
      case Whole w -> "een geheel getal";
      case Bool b -> "waar of onwaar";
      case Null n -> "leeg (null)";
    };
  }
}
