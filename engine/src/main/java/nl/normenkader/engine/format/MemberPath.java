package nl.normenkader.engine.format;

import java.util.List;
import nl.normenkader.engine.format.Json.Arr;
import nl.normenkader.engine.format.Json.Obj;
import org.jspecify.annotations.Nullable;

/**
 * Whether a path leads to a member that some element has or may have. What is absent has a place
 * too: the records say which members there can be, the values only which kind an element is.
 */
public final class MemberPath {
  /** What a path leads to. */
  public enum Found {
    /** No element has such a member. */
    NOTHING,
    /** A number or an amount. */
    NUMBER,
    /** Anything else: a text, a choice, a list, a part of its own. */
    OTHER
  }

  private MemberPath() {}

  /**
   * Follows a path of Dutch keys and ids from a whole; {@code *} stands for every id.
   *
   * @param type the record that the whole was written from
   */
  public static Found follow(Class<? extends Record> type, Obj whole, List<String> path) {
    return follow(Shape.of(type), whole, path);
  }

  private static Found follow(Shape shape, @Nullable Json value, List<String> path) {
    if (path.isEmpty()) {
      return isNumber(shape) ? Found.NUMBER : Found.OTHER;
    }
    String key = path.getFirst();
    List<String> rest = path.subList(1, path.size());
    return switch (shape) {
      case Shape.Items items -> item(items, value, key, rest);
      case Shape.Fields fields -> member(fields, value, key, rest);
      case Shape.OneOf oneOf ->
          best(
              oneOf.kinds().stream()
                  .filter(kind -> mayBe(kind, value))
                  .map(kind -> member(new Shape.Fields(kind), value, key, rest))
                  .toList());
      case Shape.Named named -> follow(named.value(), at(value, key), rest);
      case Shape.Text text -> Found.NOTHING;
      case Shape.Date date -> Found.NOTHING;
      case Shape.Whole whole -> Found.NOTHING;
      case Shape.Flag flag -> Found.NOTHING;
      case Shape.Own own -> Found.NOTHING;
      case Shape.Choice choice -> Found.NOTHING;
    };
  }

  private static Found item(Shape.Items items, @Nullable Json value, String id, List<String> rest) {
    if (!(value instanceof Arr list)) {
      return Found.NOTHING;
    }
    return best(
        list.items().stream()
            .filter(item -> id.equals("*") || new Json.Text(id).equals(at(item, "id")))
            .map(item -> follow(items.item(), item, rest))
            .toList());
  }

  private static Found member(
      Shape.Fields fields, @Nullable Json value, String key, List<String> rest) {
    return best(
        fields.fields().stream()
            .filter(field -> field.key().equals(key))
            .map(field -> follow(field.shape(), at(value, key), rest))
            .toList());
  }

  private static Found best(List<Found> all) {
    return all.stream().filter(found -> found != Found.NOTHING).findFirst().orElse(Found.NOTHING);
  }

  private static boolean mayBe(Class<?> kind, @Nullable Json value) {
    return value == null
        || new Json.Text(Glossary.get().dutch(kind.getSimpleName()))
            .equals(at(value, RecordBinding.KIND));
  }

  private static @Nullable Json at(@Nullable Json value, String key) {
    return value instanceof Obj object ? object.members().get(key) : null;
  }

  private static boolean isNumber(Shape shape) {
    return shape instanceof Shape.Whole || shape instanceof Shape.Own;
  }
}
