package nl.normenkader.profiles.resolve;

import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.ValueHash;

/** The operation that takes another one back. */
public final class Inverse {

  private Inverse() {}

  /**
   * The inverse of an operation.
   *
   * @param before the tree it was applied to
   */
  public static Operation of(Operation operation, ElementTree before) {
    return switch (operation) {
      case Operation.Set set -> restore(set.place(), before, set.value());
      case Operation.ReplaceText replace ->
          restore(replace.place(), before, new Json.Text(replace.text()));
      case Operation.Add add -> new Operation.Retire(add.address(), ValueHash.of(add.element()));
      case Operation.Retire retire -> returned(retire.element(), before);
      case Operation.Reorder reorder ->
          new Operation.Reorder(
              reorder.list(), before.ids(reorder.list()), ValueHash.ofOrder(reorder.order()));
    };
  }

  private static Operation restore(Place place, ElementTree before, Json value) {
    return new Operation.Set(
        place, before.find(place).orElseGet(Json.Null::new), ValueHash.of(value));
  }

  private static Operation returned(ElementAddress element, ElementTree before) {
    List<String> ids = before.ids(element.parent());
    int index = ids.indexOf(element.last());
    return new Operation.Add(
        element.parent(),
        before
            .element(element)
            .orElseThrow(() -> new IllegalStateException(element + " was never there")),
        index == 0 ? "" : ids.get(index - 1));
  }
}
