package nl.normenkader.engine.dmn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model, or a member of one.
 *
 * @param type the type it narrows; absent when it has members
 * @param allowed unary tests that its values pass; absent: every value of its type
 */
record Item(
    String name,
    @Nullable String type,
    @Nullable String allowed,
    boolean isList,
    List<Item> members) {

  static final String NUMBER = "number";
  static final String TEXT = "string";
  static final String FLAG = "boolean";

  static Item words(String name, List<String> words) {
    String allowed = String.join(", ", words.stream().map(Feel::text).toList());
    return new Item(name, TEXT, allowed, false, List.of());
  }

  static Item number(String name, long min, long max) {
    return new Item(name, NUMBER, "[" + min + ".." + max + "]", false, List.of());
  }

  static Item plain(String name, String type) {
    return new Item(name, type, null, false, List.of());
  }

  static Item list(String name, String type) {
    return new Item(name, type, null, true, List.of());
  }

  static Item group(String name, List<Item> members) {
    return new Item(name, null, null, false, List.copyOf(members));
  }
}
