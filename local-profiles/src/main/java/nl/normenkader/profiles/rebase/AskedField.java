package nl.normenkader.profiles.rebase;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.RuimteWords;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.References;

/**
 * A field of the new base that a person may give another value than both sides have.
 *
 * @param what what it is called
 * @param form how the value is written
 * @param proposed what to begin with: the local value; empty when that no longer exists
 * @param options what to choose from, for {@link Form#CHOICE}
 * @param room what the new base says about it; empty when it says nothing
 */
public record AskedField(
    Place place, String what, Form form, String proposed, List<Option> options, String room) {

  public AskedField {
    options = List.copyOf(options);
  }

  /** How a value is written. */
  public enum Form {
    /** A whole number. */
    NUMBER,
    /** Words. */
    TEXT,
    /** Words, one item per line. */
    LINES,
    /** One of the options. */
    CHOICE
  }

  /** One of the values to choose from, and what people call it. */
  public record Option(String value, String name) {}

  /** What was written, as a value of the field; nothing when it cannot be one. */
  public Optional<PlacedValue> read(String written) {
    String text = written.strip();
    return switch (form) {
      case NUMBER -> number(text.replace('−', '-')).map(this::placed);
      case TEXT -> text.isEmpty() ? Optional.empty() : Optional.of(placed(new Json.Text(text)));
      case CHOICE ->
          options.stream()
              .filter(option -> option.value().equals(text))
              .map(option -> placed(new Json.Text(text)))
              .findFirst();
      case LINES -> {
        List<Json> items =
            text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Json>map(Json.Text::new)
                .toList();
        yield items.isEmpty() ? Optional.empty() : Optional.of(placed(new Json.Arr(items)));
      }
    };
  }

  private PlacedValue placed(Json value) {
    return new PlacedValue(place, value);
  }

  private static Optional<Json> number(String text) {
    if (!text.matches("-?[0-9]{1,15}")) {
      return Optional.empty();
    }
    return Optional.of(new Json.Whole(new BigInteger(text).longValueExact()));
  }

  /** The fields a conflict can be solved with. */
  static List<AskedField> of(RebasePlan plan, Conflict conflict) {
    if (!conflict.options().contains(DecisionKind.NIEUW)) {
      return List.of();
    }
    List<AskedField> fields = new ArrayList<>();
    for (Change change : conflict.ours()) {
      Place place = change.place();
      if (place.field().isEmpty()) {
        fields.addAll(references(plan, change));
      } else if (conflict.successors().isEmpty()) {
        field(plan, place, place).ifPresent(fields::add);
      } else {
        ElementAddress gone = conflict.place().element();
        for (ElementAddress successor : conflict.successors()) {
          ElementAddress moved = Successors.moved(place.element(), gone, successor);
          if (plan.step().wordt().element(moved).isPresent()) {
            field(plan, place, new Place(moved, place.field())).ifPresent(fields::add);
          }
        }
      }
    }
    return List.copyOf(fields);
  }

  private static Optional<AskedField> field(RebasePlan plan, Place ours, Place place) {
    Json local = plan.ours().find(ours).orElseGet(Json.Null::new);
    RuimteLookup room = plan.step().roomsAfter().at(place);
    List<Option> options =
        room instanceof RuimteLookup.Stated stated && local instanceof Json.Text
            ? stated.ruimte().options().stream().map(value -> new Option(value, value)).toList()
            : List.of();
    Optional<Form> form = options.isEmpty() ? form(local) : Optional.of(Form.CHOICE);
    return form.map(
        how ->
            new AskedField(
                place,
                what(plan.step().wordt(), place),
                how,
                written(local),
                options,
                room instanceof RuimteLookup.Stated stated ? RuimteWords.of(stated.ruimte()) : ""));
  }

  /** An own element that names something gone can name something else of the same kind. */
  private static List<AskedField> references(RebasePlan plan, Change change) {
    ElementTree there = plan.step().wordt();
    return References.dangling(merged(plan, change)).stream()
        .filter(reference -> reference.from().isWithin(change.place()))
        .filter(reference -> there.find(reference.to().parent()).isPresent())
        .map(
            reference ->
                new AskedField(
                    reference.from(),
                    what(plan.ours(), reference.from()),
                    Form.CHOICE,
                    "",
                    there.ids(reference.to().parent()).stream()
                        .map(id -> new Option(id, name(there, reference.to().parent(), id)))
                        .toList(),
                    ""))
        .toList();
  }

  /** The new base with this one local element in it. */
  private static ElementTree merged(RebasePlan plan, Change change) {
    return change instanceof Change.ElementAdded added
        ? Merge.insert(plan.step().wordt(), added.list(), added.element(), List.of())
        : plan.step().wordt();
  }

  private static String name(ElementTree there, ElementAddress list, String id) {
    return new Words(there).name(list.child(id));
  }

  private static String what(ElementTree named, Place place) {
    String what = new Words(named).place(place);
    return Character.toUpperCase(what.charAt(0)) + what.substring(1);
  }

  private static Optional<Form> form(Json value) {
    return switch (value) {
      case Json.Whole whole -> Optional.of(Form.NUMBER);
      case Json.Text text -> Optional.of(Form.TEXT);
      case Json.Arr list when list.items().stream().allMatch(Json.Text.class::isInstance) ->
          Optional.of(Form.LINES);
      case Json.Arr list -> Optional.empty();
      case Json.Obj object -> Optional.empty();
      case Json.Bool bool -> Optional.empty();
      case Json.Null nothing -> Optional.empty();
    };
  }

  /** A value as it is written in such a field; empty when it cannot be. */
  public static String written(Json value) {
    return switch (value) {
      case Json.Whole whole -> Long.toString(whole.value());
      case Json.Text text -> text.value();
      case Json.Arr list ->
          String.join(
              "\n",
              list.items().stream()
                  .filter(Json.Text.class::isInstance)
                  .map(item -> ((Json.Text) item).value())
                  .toList());
      case Json.Obj object -> "";
      case Json.Bool bool -> "";
      case Json.Null nothing -> "";
    };
  }
}
