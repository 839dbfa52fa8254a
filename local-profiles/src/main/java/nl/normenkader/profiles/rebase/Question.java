package nl.normenkader.profiles.rebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.ChangeSentence;
import nl.normenkader.profiles.diff.ValueWords;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/**
 * A conflict as it is laid before people: what it was, what it is here and what the new base says,
 * side by side, and which values they may give instead.
 *
 * @param sides one row per local change it is about
 * @param fields the fields that can get a new value; empty when only keeping or letting go remains
 */
public record Question(Conflict conflict, List<Sides> sides, List<AskedField> fields) {

  private static final String GONE = "bestaat niet meer";

  public Question {
    sides = List.copyOf(sides);
    fields = List.copyOf(fields);
  }

  /**
   * One local change, three times.
   *
   * @param what what it is about, for instance {@code de norm van de bandbreedte voor ‘Thuis’}
   * @param was in the old base
   * @param local in the layer
   * @param base in the new base
   */
  public record Sides(String what, String was, String local, String base) {}

  /** The conflict of a plan, laid out. */
  public static Question of(RebasePlan plan, Conflict conflict) {
    ChangeSentence told = new ChangeSentence(plan.step().transposed(), plan.ours());
    List<Sides> sides =
        conflict.ours().stream()
            .map(
                change ->
                    new Sides(
                        what(plan, change),
                        told.was(change),
                        told.wordt(change),
                        base(plan, conflict, change)))
            .toList();
    return new Question(conflict, sides, AskedField.of(plan, conflict));
  }

  /** The ways out that can be taken here, in the order to offer them. */
  public List<DecisionKind> options() {
    return conflict.options().stream()
        .filter(kind -> kind != DecisionKind.NIEUW || !fields.isEmpty())
        .toList();
  }

  private static String what(RebasePlan plan, Change change) {
    ElementTree named =
        change instanceof Change.ElementRetired ? plan.step().transposed() : plan.ours();
    String what = new Words(named).place(change.place());
    return Character.toUpperCase(what.charAt(0)) + what.substring(1);
  }

  private static String base(RebasePlan plan, Conflict conflict, Change change) {
    ElementTree there = plan.step().wordt();
    ElementAddress asked = conflict.place().element();
    if (!conflict.successors().isEmpty()) {
      List<String> each = new ArrayList<>();
      for (ElementAddress successor : conflict.successors()) {
        String name = "‘" + new Words(there).name(successor) + "’";
        Place place =
            new Place(
                Successors.moved(change.place().element(), asked, successor),
                change.place().field());
        each.add(value(there, place).map(value -> name + ": " + value).orElse(name));
      }
      return String.join("; ", each);
    }
    return value(there, change.place()).orElse(GONE);
  }

  /** What stands there; nothing when the element is gone. */
  private static Optional<String> value(ElementTree there, Place place) {
    if (place.field().isEmpty()) {
      return there.find(place.element()).map(found -> new Words(there).element(place.element()));
    }
    return there
        .element(place.element())
        .map(
            element ->
                new ValueWords(there).text(place, there.find(place).orElseGet(Json.Null::new)));
  }
}
