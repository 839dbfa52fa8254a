package nl.normenkader.profiles.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Operation;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.Reference;
import nl.normenkader.profiles.tailoring.References;
import nl.normenkader.profiles.tailoring.ValueHash;

/**
 * Leaving out an element with everything that only tells about it: statements about its room for
 * change, its explanation for residents, its place in lists of what rests on what. What computes
 * with it is left as it is: there somebody has to choose, and the compilation says where.
 */
public final class Retirement {

  private Retirement() {}

  /** The operations, in the order to apply; the element itself comes last. */
  public static List<Operation> of(ElementTree tree, ElementAddress element) {
    Set<ElementAddress> told = new LinkedHashSet<>();
    Set<Place> lists = new LinkedHashSet<>();
    for (Reference reference : References.in(tree)) {
      if (reference.to().isWithin(element) && !reference.from().element().isWithin(element)) {
        String section = reference.from().element().segments().getFirst();
        String field = reference.from().fieldText();
        if (section.equals("wijzigingsruimte") || field.equals("element")) {
          told.add(reference.from().element());
        } else if (field.equals("draagt") || field.equals("rustOp") || field.equals("elementen")) {
          lists.add(reference.from());
        }
      }
    }
    List<Operation> operations = new ArrayList<>();
    lists.forEach(place -> operations.add(without(tree, place, element)));
    told.forEach(address -> retire(tree, address).ifPresent(operations::add));
    retire(tree, element).ifPresent(operations::add);
    return List.copyOf(operations);
  }

  private static Operation without(ElementTree tree, Place place, ElementAddress element) {
    Json.Arr named = (Json.Arr) tree.find(place).orElseThrow();
    Json left =
        new Json.Arr(
            named.items().stream()
                .filter(
                    item ->
                        !(item instanceof Json.Text text
                            && ElementAddress.of(text.value()).isWithin(element)))
                .toList());
    return new Operation.Set(place, left, ValueHash.of(named));
  }

  private static Optional<Operation> retire(ElementTree tree, ElementAddress element) {
    return tree.element(element).map(found -> new Operation.Retire(element, ValueHash.of(found)));
  }
}
