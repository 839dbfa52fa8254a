package nl.normenkader.profiles.resolve;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * From where an issue says it is (a JSON pointer or an element address) to a place. What lies
 * deeper than an element's own fields can say is told at the nearest place above it.
 */
final class Locations {

  private Locations() {}

  static @Nullable Place place(ElementTree tree, String location) {
    boolean pointer = location.startsWith("/");
    String[] parts = (pointer ? location.substring(1) : location).split("[/#]", -1);
    List<String> element = new ArrayList<>();
    List<String> field = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    Json at = tree.root();
    for (String part : parts) {
      String key = pointer ? part.replace("~1", "/").replace("~0", "~") : part;
      if (at instanceof Json.Obj object && object.members().containsKey(key)) {
        at = object.members().get(key);
        pending.add(key);
        boolean section = element.isEmpty() && pending.size() == 1 && at instanceof Json.Obj;
        if (section) {
          element.addAll(pending);
          pending.clear();
        }
      } else if (ElementTree.isElementList(at)) {
        int index = index((Json.Arr) at, key, pointer);
        if (index < 0) {
          break;
        }
        at = ((Json.Arr) at).items().get(index);
        element.addAll(pending);
        element.add(ElementTree.id(at));
        pending.clear();
      } else {
        break;
      }
    }
    if (element.isEmpty()) {
      return pending.isEmpty() ? null : Place.of(new ElementAddress(pending));
    }
    field.addAll(pending);
    return ElementTree.isElementList(at)
        ? Place.of(new ElementAddress(element).child(field.toArray(String[]::new)))
        : new Place(new ElementAddress(element), field);
  }

  private static int index(Json.Arr list, String key, boolean pointer) {
    for (int i = 0; i < list.items().size(); i++) {
      boolean here =
          pointer
              ? key.equals(Integer.toString(i))
              : key.equals(ElementTree.id(list.items().get(i)));
      if (here) {
        return i;
      }
    }
    return -1;
  }
}
