package nl.normenkader.profiles.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/** Seeded random changes to a configuration: values, words, new, retired and moved elements. */
public final class RandomEdits {

  private final Random random;
  private final String fresh;
  private int added;

  public RandomEdits(long seed) {
    this(seed, "n");
  }

  /** Edits whose new elements begin with these letters, so that two of them never share an id. */
  public RandomEdits(long seed, String fresh) {
    this.random = new Random(seed);
    this.fresh = "gm9901:" + fresh;
  }

  /** The tree after so many changes. */
  public ElementTree change(ElementTree tree, int times) {
    ElementTree changed = tree;
    for (int i = 0; i < times; i++) {
      changed = random.nextInt(3) == 0 ? changeList(changed) : changeField(changed);
    }
    return changed;
  }

  private ElementTree changeField(ElementTree tree) {
    List<ElementAddress> elements = new ArrayList<>();
    collect(tree.root(), List.of(), elements, new ArrayList<>());
    ElementAddress address = pick(elements);
    Json.Obj element = tree.element(address).orElseThrow();
    List<String> keys =
        element.members().entrySet().stream()
            .filter(member -> !member.getKey().equals("id"))
            .filter(member -> !ElementTree.isElementList(member.getValue()))
            .map(java.util.Map.Entry::getKey)
            .toList();
    if (keys.isEmpty()) {
      return tree;
    }
    Place place = new Place(address, List.of(pick(keys)));
    Json old = tree.find(place).orElseThrow();
    while (old instanceof Json.Obj object && random.nextBoolean()) {
      place = place.deeper(pick(List.copyOf(object.members().keySet())));
      old = tree.find(place).orElseThrow();
    }
    return tree.with(place, other(old));
  }

  private Json other(Json old) {
    return switch (random.nextInt(8)) {
      case 0 -> new Json.Null();
      case 1 ->
          new Json.Obj(java.util.Map.of("soort", new Json.Text("anders" + random.nextInt(3))));
      default ->
          switch (old) {
            case Json.Whole whole -> new Json.Whole(whole.value() + random.nextInt(5) - 2);
            case Json.Text text -> new Json.Text(text.value() + "!");
            case Json.Bool bool -> new Json.Bool(false);
            default -> new Json.Text("vervangen");
          };
    };
  }

  private ElementTree changeList(ElementTree tree) {
    List<ElementAddress> lists = new ArrayList<>();
    collect(tree.root(), List.of(), new ArrayList<>(), lists);
    ElementAddress list = pick(lists);
    List<Json.Obj> elements = new ArrayList<>(tree.elements(list));
    switch (random.nextInt(3)) {
      case 0 -> elements.remove(random.nextInt(elements.size()));
      case 1 -> Collections.shuffle(elements, random);
      default -> {
        Json.Obj fresh = pick(elements).with("id", new Json.Text(this.fresh + added++));
        elements.add(random.nextInt(elements.size() + 1), fresh);
      }
    }
    return tree.withElements(list, elements);
  }

  private static void collect(
      Json at, List<String> path, List<ElementAddress> elements, List<ElementAddress> lists) {
    if (at instanceof Json.Obj object) {
      if (!path.isEmpty()) {
        elements.add(new ElementAddress(path));
      }
      object
          .members()
          .forEach(
              (key, member) -> {
                if (ElementTree.isElementList(member)) {
                  List<String> list = plus(path, key);
                  lists.add(new ElementAddress(list));
                  for (Json item : ((Json.Arr) member).items()) {
                    collect(item, plus(list, ElementTree.id(item)), elements, lists);
                  }
                } else if (path.isEmpty()) {
                  collect(member, plus(path, key), elements, lists);
                }
              });
    }
  }

  private static List<String> plus(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
