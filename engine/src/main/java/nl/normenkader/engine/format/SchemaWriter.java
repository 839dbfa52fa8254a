package nl.normenkader.engine.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the JSON Schema (2020-12) of a record, from the same description the binding reads. */
public final class SchemaWriter {

  private final Map<String, Json> definitions = new TreeMap<>();

  private SchemaWriter() {}

  /**
   * The schema of this record.
   *
   * @param name the last part of its {@code $id}
   */
  public static Json.Obj write(Class<? extends Record> type, String name) {
    SchemaWriter writer = new SchemaWriter();
    writer.define(type);
    Map<String, Json> schema = new LinkedHashMap<>();
    schema.put("$schema", new Json.Text("https://json-schema.org/draft/2020-12/schema"));
    schema.put("$id", new Json.Text("urn:normenkader:schema:" + name));
    schema.put("$ref", new Json.Text(reference(type)));
    schema.put("$defs", new Json.Obj(writer.definitions));
    return new Json.Obj(schema);
  }

  private Json.Obj schema(Shape shape, Shape.@Nullable Field field) {
    return switch (shape) {
      case Shape.Text text ->
          field != null && field.isId()
              ? object(
                  "type", text("string"), "pattern", text("^" + RecordReader.ID.pattern() + "$"))
              : object(
                  "type", text("string"),
                  "pattern", text("\\S"),
                  "maxLength", new Json.Whole(RecordReader.MAX_TEXT));
      case Shape.Date date -> object("type", text("string"), "format", text("date"));
      case Shape.Whole whole -> number(field);
      case Shape.Flag flag -> object("type", text("boolean"));
      case Shape.Own own -> ownSchema(own.type());
      case Shape.Choice choice ->
          object("enum", new Json.Arr(choice.words().stream().map(w -> (Json) text(w)).toList()));
      case Shape.Items items -> {
        Json.Obj list = object("type", text("array"), "items", schema(items.item(), null));
        yield field != null && field.notEmpty() ? list.with("minItems", new Json.Whole(1)) : list;
      }
      case Shape.Named named -> {
        Json.Obj map =
            object("type", text("object"), "additionalProperties", schema(named.value(), null));
        yield field != null && field.notEmpty()
            ? map.with("minProperties", new Json.Whole(1))
            : map;
      }
      case Shape.Fields fields -> {
        define(fields.type());
        yield object("$ref", text(reference(fields.type())));
      }
      case Shape.OneOf oneOf -> {
        define(oneOf.type());
        yield object("$ref", text(reference(oneOf.type())));
      }
    };
  }

  private static Json.Obj number(Shape.@Nullable Field field) {
    Json.Obj number = object("type", text("integer"));
    return field != null && field.range() instanceof Range range
        ? number
            .with("minimum", new Json.Whole(range.min()))
            .with("maximum", new Json.Whole(range.max()))
        : number;
  }

  private void define(Class<?> type) {
    String name = name(type);
    if (definitions.containsKey(name)) {
      return;
    }
    definitions.put(name, new Json.Null());
    definitions.put(name, type.isRecord() ? objectSchema(type) : kindsSchema(type));
  }

  private Json.Obj kindsSchema(Class<?> type) {
    List<Json> kinds = new ArrayList<>();
    for (Class<?> kind : new Shape.OneOf(type).kinds()) {
      define(kind);
      kinds.add(object("$ref", text(reference(kind))));
    }
    return object("oneOf", new Json.Arr(kinds));
  }

  private Json.Obj objectSchema(Class<?> type) {
    Map<String, Json> properties = new LinkedHashMap<>();
    List<Json> required = new ArrayList<>();
    if (Shape.isKind(type)) {
      properties.put(
          RecordBinding.KIND, object("const", text(Glossary.get().dutch(type.getSimpleName()))));
      required.add(text(RecordBinding.KIND));
    }
    for (Shape.Field field : new Shape.Fields(type).fields()) {
      properties.put(field.key(), schema(field.shape(), field));
      if (field.required()) {
        required.add(text(field.key()));
      }
    }
    return object(
        "type", text("object"),
        "properties", new Json.Obj(properties),
        "required", new Json.Arr(required),
        "additionalProperties", new Json.Bool(false));
  }

  private static Json.Obj ownSchema(Class<?> type) {
    try {
      return (Json.Obj) java.util.Objects.requireNonNull(type.getMethod("schema").invoke(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String reference(Class<?> type) {
    return "#/$defs/" + name(type);
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }

  private static Json.Text text(String value) {
    return new Json.Text(value);
  }

  private static Json.Obj object(Object... keysAndValues) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      members.put((String) keysAndValues[i], (Json) keysAndValues[i + 1]);
    }
    return new Json.Obj(members);
  }
}
