package nl.normenkader.engine.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Normenkader;

/** What people call the elements and answers of a kader, by address. */
public final class Labels {

  private static final List<String> NAMES = List.of("naam", "titel");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> articles = new LinkedHashMap<>();

  /** The names in this kader. */
  public Labels(Normenkader kader) {
    members("", RecordBinding.write(kader));
  }

  private void members(String address, Json.Obj object) {
    object
        .members()
        .forEach(
            (key, value) -> {
              String name = address.isEmpty() ? key : address + "/" + key;
              switch (value) {
                case Json.Obj nested -> members(name, nested);
                case Json.Arr list -> list.items().forEach(item -> item(name, item));
                default -> {
                  // A plain value has no label of its own.
                }
              }
            });
  }

  private void item(String list, Json item) {
    if (item instanceof Json.Obj object && object.members().get("id") instanceof Json.Text id) {
      String address = list + "/" + id.value();
      for (String key : NAMES) {
        if (object.members().get(key) instanceof Json.Text name) {
          names.put(address, name.value());
        }
      }
      if (object.members().get("artikel") instanceof Json.Text article) {
        articles.put(address, article.value());
      }
      members(address, object);
    }
  }

  /** The name of an element; of an effect, its beleidsregel with its article. */
  public String of(String address) {
    int effect = address.indexOf("/effecten/");
    String element = effect < 0 ? address : address.substring(0, effect);
    String name = names.getOrDefault(element, element);
    String article = articles.get(element);
    return article == null ? name : name + " (artikel " + article + ")";
  }

  /** The names of these ids in one list, as a person would list them. */
  String all(String list, String ids) {
    List<String> all = List.of(ids.split(", ")).stream().map(id -> of(list + "/" + id)).toList();
    return all.size() < 2
        ? String.join("", all)
        : String.join(", ", all.subList(0, all.size() - 1)) + " of " + all.getLast();
  }

  /** What a question of a casus is about, by its address in the casus. */
  public String question(String address) {
    String[] parts = address.split("/");
    return switch (parts[0]) {
      case "niveaus" -> of("leefgebieden/" + parts[1]);
      case "bijdragen" ->
          parts.length > 3
              ? of("stadia/" + parts[1]) + " bij " + of("leefgebieden/" + parts[3])
              : of("stadia/" + parts[1]);
      case "gekozenProfielen" -> of("profielreeksen/" + parts[1]);
      default -> of(address);
    };
  }

  /** A question by its address in a casus, with its answer. */
  String answer(ExplanationNode.Input input) {
    String[] parts = input.question().split("/");
    String value = input.value();
    String question = question(input.question());
    if (value == null) {
      return question + ": nog niet bekend";
    }
    String answer =
        switch (parts[0]) {
          case "niveaus" -> of("leefgebieden/" + parts[1] + "/niveaus/" + value);
          case "factoren" -> of(input.question() + "/niveaus/" + value);
          case "kenmerken" -> of(input.question() + "/opties/" + value);
          default -> value;
        };
    return question + ": " + (answer.contains("/") ? value : answer);
  }
}
