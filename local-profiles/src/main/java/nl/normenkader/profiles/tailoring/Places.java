package nl.normenkader.profiles.tailoring;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.format.Json;

/** Everything in a normenkader that can be changed by itself: elements, lists and fields. */
public final class Places {

  private final List<Place> found = new ArrayList<>();

  private Places() {}

  /** All places of a tree, in its order. */
  public static List<Place> in(ElementTree tree) {
    Places places = new Places();
    tree.root()
        .members()
        .forEach(
            (section, value) -> {
              ElementAddress address = ElementAddress.of(section);
              if (value instanceof Json.Obj object) {
                places.element(address, object);
              } else {
                places.list(address, value);
              }
            });
    return List.copyOf(places.found);
  }

  private void element(ElementAddress address, Json.Obj element) {
    found.add(Place.of(address));
    fields(Place.of(address), element);
  }

  private void fields(Place at, Json.Obj object) {
    object
        .members()
        .forEach(
            (key, value) -> {
              if (at.field().isEmpty() && ElementTree.isElementList(value)) {
                list(at.element().child(key), value);
              } else if (!key.equals("id")) {
                found.add(at.deeper(key));
                if (value instanceof Json.Obj deeper) {
                  fields(at.deeper(key), deeper);
                }
              }
            });
  }

  private void list(ElementAddress address, Json list) {
    found.add(Place.of(address));
    if (ElementTree.isElementList(list)) {
      ((Json.Arr) list)
          .items()
          .forEach(item -> element(address.child(ElementTree.id(item)), (Json.Obj) item));
    }
  }
}
