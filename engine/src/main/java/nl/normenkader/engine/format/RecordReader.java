package nl.normenkader.engine.format;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.normenkader.engine.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into records, gathering every problem on the way; null stands for "told as an issue".
 */
final class RecordReader {

  static final Pattern ID = Pattern.compile("([a-z]{2}[0-9]{4}:)?[a-z0-9]+([.-][a-z0-9]+)*");
  static final int MAX_TEXT = 20_000;

  private final List<Issue> issues = new ArrayList<>();

  List<Issue> issues() {
    return issues;
  }

  @Nullable Object value(Shape shape, Json json, String place, Shape.@Nullable Field field) {
    return switch (shape) {
      case Shape.Text text ->
          json instanceof Json.Text t
              ? text(t.value(), place, field)
              : wrongKind("een tekst", json, place);
      case Shape.Date date ->
          json instanceof Json.Text t
              ? date(t.value(), place)
              : wrongKind("een datum", json, place);
      case Shape.Whole whole ->
          json instanceof Json.Whole w
              ? number(w.value(), whole, place, field)
              : wrongKind("een geheel getal", json, place);
      case Shape.Flag flag ->
          json instanceof Json.Bool b ? b.value() : wrongKind("waar of onwaar", json, place);
      case Shape.Own own -> own(own, json, place);
      case Shape.Choice choice -> choice(choice, json, place);
      case Shape.Items items -> list(items, json, place);
      case Shape.Named named -> map(named, json, place);
      case Shape.Fields fields -> object(fields.type(), json, place, false);
      case Shape.OneOf oneOf -> kind(oneOf, json, place);
    };
  }

  private @Nullable Object wrongKind(String expected, Json json, String place) {
    return problem(FormatIssue.VELD_VERKEERDE_SOORT, place, expected, json.kind());
  }

  private @Nullable Object problem(FormatIssue code, String place, Object... arguments) {
    issues.add(Issue.of(code, place, arguments));
    return null;
  }

  private @Nullable Object text(String value, String place, Shape.@Nullable Field field) {
    if (value.isBlank()) {
      return problem(FormatIssue.TEKST_LEEG, place);
    }
    if (value.length() > MAX_TEXT) {
      return problem(FormatIssue.TEKST_TE_LANG, place, value.length(), MAX_TEXT);
    }
    if (field != null && field.isId() && !ID.matcher(value).matches()) {
      return problem(FormatIssue.ID_ONGELDIG, place, value);
    }
    return value;
  }

  private @Nullable Object date(String value, String place) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return problem(FormatIssue.DATUM_ONGELDIG, place, value);
    }
  }

  private @Nullable Object number(
      long value, Shape.Whole whole, String place, Shape.@Nullable Field field) {
    long min = whole.asInt() ? Integer.MIN_VALUE : -Json.Whole.LIMIT;
    long max = whole.asInt() ? Integer.MAX_VALUE : Json.Whole.LIMIT;
    if (field != null && field.range() instanceof Range range) {
      min = range.min();
      max = range.max();
    }
    if (value < min || value > max) {
      return problem(FormatIssue.WAARDE_BUITEN_BEREIK, place, value, min, max);
    }
    return whole.asInt() ? (Object) (int) value : (Object) value;
  }

  private @Nullable Object own(Shape.Own own, Json json, String place) {
    try {
      Optional<?> read =
          (Optional<?>)
              requireNonNull(own.type().getMethod("ofJson", Json.class).invoke(null, json));
      return read.isPresent()
          ? read.get()
          : problem(FormatIssue.BEDRAG_ONGELDIG, place, JsonWriter.compact(json));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object choice(Shape.Choice choice, Json json, String place) {
    if (!(json instanceof Json.Text text)) {
      return wrongKind("een tekst", json, place);
    }
    int index = choice.words().indexOf(text.value());
    return index >= 0
        ? choice.type().getEnumConstants()[index]
        : problem(
            FormatIssue.WAARDE_ONBEKEND, place, text.value(), String.join(", ", choice.words()));
  }

  private @Nullable Object list(Shape.Items items, Json json, String place) {
    if (!(json instanceof Json.Arr array)) {
      return wrongKind("een lijst", json, place);
    }
    List<Object> read = new ArrayList<>();
    for (int i = 0; i < array.items().size(); i++) {
      Object item = value(items.item(), array.items().get(i), place + "/" + i, null);
      if (item != null) {
        read.add(item);
      }
    }
    return List.copyOf(read);
  }

  private @Nullable Object map(Shape.Named named, Json json, String place) {
    if (!(json instanceof Json.Obj object)) {
      return wrongKind("een object", json, place);
    }
    Map<String, Object> read = new TreeMap<>();
    object
        .members()
        .forEach(
            (key, member) -> {
              Object value =
                  value(named.value(), member, place + "/" + JsonReader.escape(key), null);
              if (value != null) {
                read.put(key, value);
              }
            });
    return Collections.unmodifiableMap(read);
  }

  private @Nullable Object kind(Shape.OneOf oneOf, Json json, String place) {
    if (!(json instanceof Json.Obj object)) {
      return wrongKind("een object", json, place);
    }
    List<String> words =
        oneOf.kinds().stream().map(k -> Glossary.get().dutch(k.getSimpleName())).toList();
    Json told = object.members().get(RecordBinding.KIND);
    if (told == null) {
      return problem(
          FormatIssue.VELD_ONTBREEKT,
          place,
          RecordBinding.KIND + " (een van " + String.join(", ", words) + ")");
    }
    int index = told instanceof Json.Text text ? words.indexOf(text.value()) : -1;
    return index >= 0
        ? object(oneOf.kinds().get(index), json, place, true)
        : problem(
            FormatIssue.WAARDE_ONBEKEND,
            place + "/" + RecordBinding.KIND,
            told instanceof Json.Text text ? text.value() : told.kind(),
            String.join(", ", words));
  }

  private @Nullable Object object(Class<?> type, Json json, String place, boolean isKind) {
    if (!(json instanceof Json.Obj object)) {
      return wrongKind("een object", json, place);
    }
    List<Shape.Field> fields = new Shape.Fields(type).fields();
    for (String key : object.members().keySet()) {
      boolean known =
          isKind && key.equals(RecordBinding.KIND)
              || fields.stream().anyMatch(f -> f.key().equals(key));
      if (!known) {
        problem(
            FormatIssue.VELD_ONBEKEND,
            place + "/" + JsonReader.escape(key),
            key,
            String.join(", ", fields.stream().map(Shape.Field::key).toList()));
      }
    }
    int before = issues.size();
    @Nullable Object[] arguments =
        fields.stream().map(field -> member(field, object, place)).toArray();
    boolean told = issues.size() > before;
    return told ? null : construct(type, arguments);
  }

  private @Nullable Object member(Shape.Field field, Json.Obj object, String place) {
    Json json = object.members().get(field.key());
    String at = place + "/" + JsonReader.escape(field.key());
    if (json == null) {
      return field.required()
          ? problem(FormatIssue.VELD_ONTBREEKT, place, field.key())
          : nothing(field.shape());
    }
    Object value = value(field.shape(), json, at, field);
    boolean empty =
        json instanceof Json.Arr list && list.items().isEmpty()
            || json instanceof Json.Obj map && map.members().isEmpty();
    return empty && field.notEmpty()
        ? problem(FormatIssue.VELD_ONTBREEKT, place, field.key())
        : value;
  }

  private static @Nullable Object nothing(Shape shape) {
    return switch (shape) {
      case Shape.Items items -> List.of();
      case Shape.Named named -> Map.of();
      case Shape.Flag flag -> false;
      default -> null;
    };
  }

  private static Object construct(Class<?> type, @Nullable Object[] arguments) {
    try {
      return RecordForm.constructor(type).newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("a record refused what its binding accepts", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
