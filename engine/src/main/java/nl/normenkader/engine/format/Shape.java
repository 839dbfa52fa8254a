package nl.normenkader.engine.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a Java type looks like in JSON. The binding and the schema both read it, so that what is
 * accepted and what is published cannot differ.
 */
sealed interface Shape {

  record Text() implements Shape {}

  record Date() implements Shape {}

  record Whole(boolean asInt) implements Shape {}

  record Flag() implements Shape {}

  record Own(Class<?> type) implements Shape {}

  record Choice(Class<?> type) implements Shape {
    List<String> words() {
      return Arrays.stream(type.getEnumConstants()).map(c -> word((Enum<?>) c)).toList();
    }
  }

  record Items(Shape item) implements Shape {}

  record Named(Shape value) implements Shape {}

  record Fields(Class<?> type) implements Shape {
    List<Field> fields() {
      return RecordForm.fields(type);
    }
  }

  record OneOf(Class<?> type) implements Shape {
    List<Class<?>> kinds() {
      return List.of(type.getPermittedSubclasses());
    }
  }

  /**
   * One member of an object.
   *
   * @param key its Dutch name
   * @param required whether it must be there; flags, lists and maps may be absent for false or
   *     empty
   */
  record Field(
      RecordComponent component, String key, Shape shape, boolean required, @Nullable Range range) {

    static Field of(RecordComponent component) {
      Shape shape = Shape.of(component.getGenericType());
      boolean optional =
          component.getAnnotatedType().isAnnotationPresent(Nullable.class)
              || shape instanceof Flag
              || (shape instanceof Items || shape instanceof Named)
                  && !component.isAnnotationPresent(NotEmpty.class);
      return new Field(
          component,
          Glossary.get().dutch(component.getName()),
          shape,
          !optional,
          component.getAnnotation(Range.class));
    }

    boolean notEmpty() {
      return component.isAnnotationPresent(NotEmpty.class);
    }

    boolean isId() {
      return component.getName().equals("id") && !component.isAnnotationPresent(FreeText.class);
    }
  }

  /** The word of an enum constant: {@code IN_BEGINSEL} is {@code in-beginsel}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a record is one of several kinds and so carries {@code soort}. */
  static boolean isKind(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? new Items(of(arguments[0]))
          : generic.getRawType() == Map.class && arguments[0] == String.class
              ? new Named(of(arguments[1]))
              : unknown(type);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return new Text();
    }
    if (plain == LocalDate.class) {
      return new Date();
    }
    if (plain == int.class || plain == Integer.class) {
      return new Whole(true);
    }
    if (plain == long.class || plain == Long.class) {
      return new Whole(false);
    }
    if (plain == boolean.class) {
      return new Flag();
    }
    if (Scalar.class.isAssignableFrom(plain)) {
      return new Own(plain);
    }
    if (plain.isEnum()) {
      return new Choice(plain);
    }
    if (plain.isRecord()) {
      return new Fields(plain);
    }
    return plain.isSealed() ? new OneOf(plain) : unknown(type);
  }

  private static Shape unknown(Type type) {
    throw new IllegalStateException("no JSON shape for " + type);
  }
}
