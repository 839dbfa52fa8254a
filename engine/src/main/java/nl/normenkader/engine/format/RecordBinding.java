package nl.normenkader.engine.format;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.normenkader.engine.issue.Checked;

/**
 * Reads and writes records as JSON. Component names become keys through the {@link Glossary}; a
 * kind of a sealed type is told by {@code soort}; false, empty and absent are one and are not
 * written, so equal content has one text.
 *
 * @see "Design decision: adr/0001-records-are-the-format.md"
 */
public final class RecordBinding {

  /** The member that tells which kind of a sealed type an object is. */
  public static final String KIND = "soort";

  private RecordBinding() {}

  /** The record this JSON tells, or everything that is wrong with it. */
  public static <T> Checked<T> read(Class<T> type, Json json) {
    RecordReader reader = new RecordReader();
    Object value = reader.value(Shape.of(type), json, "", null);
    return Checked.of(type.cast(value), reader.issues());
  }

  /** The one way this record is written. */
  public static Json.Obj write(Record value) {
    RecordForm form = RecordForm.of(value.getClass());
    Map<String, Json> members = new LinkedHashMap<>();
    if (form.kind() != null) {
      members.put(KIND, new Json.Text(form.kind()));
    }
    for (RecordForm.Member component : form.members()) {
      Object member = component.of(value);
      if (member != null && !isNothing(member)) {
        members.put(component.key(), json(member));
      }
    }
    return new Json.Obj(members);
  }

  private static Json json(Object value) {
    return switch (value) {
      case String text -> new Json.Text(text);
      case LocalDate date -> new Json.Text(date.toString());
      case Integer number -> new Json.Whole(number);
      case Long number -> new Json.Whole(number);
      case Boolean flag -> new Json.Bool(flag);
      case Scalar scalar -> scalar.toJson();
      case Enum<?> constant -> new Json.Text(Shape.word(constant));
      case List<?> list -> new Json.Arr(list.stream().map(RecordBinding::json).toList());
      case Map<?, ?> map -> {
        Map<String, Json> members = new TreeMap<>();
        map.forEach((key, member) -> members.put((String) key, json(member)));
        yield new Json.Obj(members);
      }
      case Record nested -> write(nested);
      default -> throw new IllegalStateException("no JSON for " + value.getClass());
    };
  }

  private static boolean isNothing(Object value) {
    return switch (value) {
      case Boolean flag -> !flag;
      case List<?> list -> list.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      default -> false;
    };
  }
}
