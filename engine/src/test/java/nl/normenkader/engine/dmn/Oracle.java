package nl.normenkader.engine.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A DMN engine of others that computes the exported model. */
interface Oracle {

  /** The value of decision {@code uitkomst} for these inputs. */
  Object evaluate(Map<String, Map<String, Object>> inputs);

  /** A value in the words of the export: whole numbers as {@code Long}, members in a map. */
  static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> new BigDecimal(number.toString()).longValueExact();
      case List<?> list -> {
        List<@Nullable Object> plain = new ArrayList<>();
        list.forEach(one -> plain.add(plain(one)));
        yield plain;
      }
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, one) -> plain.put(String.valueOf(key), plain(one)));
        yield plain;
      }
      default -> value;
    };
  }
}
