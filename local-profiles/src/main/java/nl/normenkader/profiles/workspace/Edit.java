package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.TextFields;
import nl.normenkader.profiles.tailoring.ValueHash;

/**
 * What a person asks to change in the effective configuration, as he sees it. Its id is made by the
 * client: sending the same edit again does nothing twice.
 */
public sealed interface Edit {

  /** The id the operation gets. */
  UUID id();

  /** Another value in a field; {@link Json.Null} empties it. */
  record Value(UUID id, Place place, Json value) implements Edit {}

  /** A new element in a list, behind another one; with an empty {@code after} it stands first. */
  record Added(UUID id, ElementAddress list, Json.Obj element, String after) implements Edit {}

  /** An element that no longer takes part. */
  record Retired(UUID id, ElementAddress element) implements Edit {}

  /** Another order of a list. */
  record Reordered(UUID id, ElementAddress list, List<String> order) implements Edit {}

  /** Other words in a field. */
  static Edit text(UUID id, Place place, String words) {
    return new Value(id, place, words.isBlank() ? new Json.Null() : new Json.Text(words.strip()));
  }

  /** The three amounts of a bandbreedte. */
  static List<Edit> band(ElementAddress band, Bedrag min, Bedrag norm, Bedrag max) {
    return List.of(amount(band, "min", min), amount(band, "norm", norm), amount(band, "max", max));
  }

  private static Edit amount(ElementAddress band, String field, Bedrag amount) {
    return new Value(UUID.randomUUID(), new Place(band, List.of(field)), amount.toJson());
  }

  /** What is changed. */
  default Place place() {
    return switch (this) {
      case Value value -> value.place();
      case Added added -> Place.of(added.list().child(ElementTree.id(added.element())));
      case Retired retired -> Place.of(retired.element());
      case Reordered reordered -> Place.of(reordered.list());
    };
  }

  /** The operation that does it to this configuration. */
  default Operation operation(ElementTree tree) {
    return switch (this) {
      case Value value
          when value.value() instanceof Json.Text text && TextFields.contains(value.place()) ->
          new Operation.ReplaceText(
              value.place(), text.value(), ValueHash.of(tree.find(value.place())));
      case Value value ->
          new Operation.Set(value.place(), value.value(), ValueHash.of(tree.find(value.place())));
      case Added added -> new Operation.Add(added.list(), added.element(), added.after());
      case Retired retired ->
          new Operation.Retire(retired.element(), ValueHash.of(tree.find(retired.element())));
      case Reordered reordered ->
          new Operation.Reorder(
              reordered.list(), reordered.order(), ValueHash.ofOrder(tree.ids(reordered.list())));
    };
  }
}
