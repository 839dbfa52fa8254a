package nl.normenkader.training.agreement;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published data and values in {@code agreement.json}; the file names its sources. */
final class Published {

  static final JsonNode ALL = load();

  private Published() {}

  private static JsonNode load() {
    try (InputStream in = Published.class.getResourceAsStream("/agreement/agreement.json")) {
      return JsonMapper.shared().readTree(in);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Ratings ratings(String name) {
    TreeSet<Integer> used = new TreeSet<>();
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (JsonNode row : ALL.get(name).get("data")) {
      List<@Nullable String> answers = new ArrayList<>();
      for (JsonNode answer : row) {
        if (!answer.isNull()) {
          used.add(answer.asInt());
        }
        answers.add(answer.isNull() ? null : answer.asString());
      }
      rows.add(answers);
    }
    return Ratings.of(used.stream().map(String::valueOf).toList(), rows);
  }

  static Ratings ofTable(JsonNode table) {
    List<String> categories = new ArrayList<>();
    List<List<Integer>> units = new ArrayList<>();
    for (int k = 0; k < table.size(); k++) {
      categories.add(String.valueOf(k));
      for (int l = 0; l < table.size(); l++) {
        for (int i = 0; i < table.get(k).get(l).asInt(); i++) {
          units.add(List.of(k, l));
        }
      }
    }
    return new Ratings(categories, units);
  }

  static List<List<Double>> amounts(JsonNode rows) {
    List<List<Double>> amounts = new ArrayList<>();
    for (JsonNode row : rows) {
      List<Double> line = new ArrayList<>();
      row.forEach(cell -> line.add(cell.asDouble()));
      amounts.add(line);
    }
    return amounts;
  }

  static Weighting weighting(String name) {
    return name.equals("unweighted")
        ? Weighting.NOMINAL
        : Weighting.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }
}
