package nl.normenkader.engine.format;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Writes a {@link Json} tree as text: indented for people, on one line, or canonical. */
public final class JsonWriter {

  private final StringBuilder out = new StringBuilder();
  private final boolean indented;
  private final boolean sorted;

  private JsonWriter(boolean indented, boolean sorted) {
    this.indented = indented;
    this.sorted = sorted;
  }

  /** Two spaces a level, a short list of simple values on one line, a line end at the end. */
  public static String pretty(Json json) {
    JsonWriter writer = new JsonWriter(true, false);
    writer.write(json, 0);
    return writer.out.append('\n').toString();
  }

  /** Everything on one line, members in their own order. */
  public static String compact(Json json) {
    JsonWriter writer = new JsonWriter(false, false);
    writer.write(json, 0);
    return writer.out.toString();
  }

  /**
   * On one line, members ordered by the UTF-16 units of their names: for whole numbers, which are
   * the only ones there are, this is the text of RFC 8785.
   */
  public static String canonical(Json json) {
    JsonWriter writer = new JsonWriter(false, true);
    writer.write(json, 0);
    return writer.out.toString();
  }

  private void write(Json json, int level) {
    switch (json) {
      case Json.Obj object -> object(object, level);
      case Json.Arr array -> array(array, level);
      case Json.Text text -> quote(text.value());
      case Json.Whole number -> out.append(number.value());
      case Json.Bool bool -> out.append(bool.value());
      case Json.Null nothing -> out.append("null");
    }
  }

  private void object(Json.Obj object, int level) {
    if (object.members().isEmpty()) {
      out.append("{}");
      return;
    }
    out.append('{');
    Map<String, Json> all =
        sorted && !isSorted(object.members()) ? new TreeMap<>(object.members()) : object.members();
    Iterator<Map.Entry<String, Json>> members = all.entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, Json> member = members.next();
      line(level + 1);
      quote(member.getKey());
      out.append(indented ? ": " : ":");
      write(member.getValue(), level + 1);
      if (members.hasNext()) {
        out.append(',');
      }
    }
    line(level);
    out.append('}');
  }

  private static boolean isSorted(Map<String, Json> members) {
    String last = "";
    for (String key : members.keySet()) {
      if (last.compareTo(key) > 0) {
        return false;
      }
      last = key;
    }
    return true;
  }

  private void array(Json.Arr array, int level) {
    boolean simple =
        array.items().stream().noneMatch(i -> i instanceof Json.Obj || i instanceof Json.Arr);
    out.append('[');
    for (int i = 0; i < array.items().size(); i++) {
      if (i > 0) {
        out.append(simple && indented ? ", " : ",");
      }
      if (!simple) {
        line(level + 1);
      }
      write(array.items().get(i), level + 1);
    }
    if (!simple) {
      line(level);
    }
    out.append(']');
  }

  private void line(int level) {
    if (indented) {
      out.append('\n').append("  ".repeat(level));
    }
  }

  private void quote(String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c == '"' || c == '\\') {
        out.append(text, plain, i);
        escape(c);
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default ->
          out.append("\\u00")
              .append(Character.forDigit(c >> 4, 16))
              .append(Character.forDigit(c & 15, 16));
    }
  }
}
