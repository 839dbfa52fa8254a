package nl.normenkader.engine.analyse;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.normenkader.engine.analyse.Expr.Unknown;

/** Values of unknowns; one that is not named has its smallest. */
record Values(Map<Unknown, Long> values) implements Expr.Point {

  static final Values NONE = new Values(Map.of());

  @Override
  public long get(Unknown unknown) {
    return values.getOrDefault(unknown, unknown.lo());
  }

  Values with(Unknown unknown, long value) {
    Map<Unknown, Long> more = new LinkedHashMap<>(values);
    more.put(unknown, value);
    return new Values(more);
  }

  /** The value of an unknown by its name; absent when these values say nothing about it. */
  java.util.Optional<Long> named(String name) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
