package nl.normenkader.engine.dmn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;
import scala.util.Either;

/** The DMN engine of Camunda 8; that of Camunda 7 knows no context and no function. */
final class CamundaOracle implements Oracle {

  private final DmnEngine engine = new DmnEngine.Builder().build();
  private final ParsedDmn model;

  CamundaOracle(byte[] xml) {
    this.model = sound(engine.parse(new ByteArrayInputStream(xml)));
  }

  @Override
  public Object evaluate(Map<String, Map<String, Object>> inputs) {
    Map<String, Object> variables = new LinkedHashMap<>(inputs);
    return switch (sound(engine.evalByName(model, "uitkomst", variables))) {
      case DmnEngine.Result result -> Objects.requireNonNull(Oracle.plain(java(result.value())));
      default -> throw new IllegalStateException("no outcome");
    };
  }

  private static @Nullable Object java(@Nullable Object value) {
    return switch (value) {
      case scala.collection.Map<?, ?> map -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        CollectionConverters.asJava(map)
            .forEach((key, one) -> members.put(String.valueOf(key), java(one)));
        yield members;
      }
      case scala.collection.Seq<?> list -> {
        List<@Nullable Object> items = new ArrayList<>();
        CollectionConverters.asJava(list).forEach(one -> items.add(java(one)));
        yield items;
      }
      case null, default -> value;
    };
  }

  private static <T> T sound(Either<?, T> found) {
    if (found.isLeft()) {
      throw new IllegalStateException(found.left().toOption().get().toString());
    }
    return found.toOption().get();
  }
}
