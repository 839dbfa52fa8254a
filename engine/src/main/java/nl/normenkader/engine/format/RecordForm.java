package nl.normenkader.engine.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reflection says about one record class, asked once per class: asking costs more than all the
 * writing of a casus.
 *
 * @param kind its word when it is one of several kinds
 * @param members its components, in their order
 */
record RecordForm(@Nullable String kind, List<Member> members) {

  private static final ClassValue<RecordForm> FORMS =
      new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
          return ask(type);
        }
      };

  private static final ClassValue<List<Shape.Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Shape.Field> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Shape.Field::of).toList();
        }
      };

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          return constructorOf(type);
        }
      };

  /** A component: its Dutch key and how its value is asked for. */
  record Member(String key, Method accessor) {

    /** The value this record has here. */
    @Nullable Object of(Record value) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The form of a record class. */
  static RecordForm of(Class<?> type) {
    return FORMS.get(type);
  }

  /** The shapes of the components of a record class that is read from JSON. */
  static List<Shape.Field> fields(Class<?> type) {
    return FIELDS.get(type);
  }

  /** The constructor that takes all components. */
  static Constructor<?> constructor(Class<?> type) {
    return CONSTRUCTORS.get(type);
  }

  private static RecordForm ask(Class<?> type) {
    List<Member> members = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      members.add(new Member(Glossary.get().dutch(component.getName()), accessor));
    }
    String kind = Shape.isKind(type) ? Glossary.get().dutch(type.getSimpleName()) : null;
    return new RecordForm(kind, List.copyOf(members));
  }

  private static Constructor<?> constructorOf(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
