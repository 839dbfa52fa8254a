package nl.normenkader.profiles.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonWriter;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/** Values of one configuration as people read them: with their unit, and names instead of ids. */
public final class ValueWords {

  /** Longer words than this are cut in a sentence; was and wordt show them whole. */
  private static final int SENTENCE_WIDTH = 90;

  /** Field or list → where the ids in it are at home. */
  private static final Map<String, String> HOMES =
      Map.ofEntries(
          Map.entry("voorziening", "voorzieningen"),
          Map.entry("voorzieningen", "voorzieningen"),
          Map.entry("leefgebied", "leefgebieden"),
          Map.entry("leefgebieden", "leefgebieden"),
          Map.entry("factor", "factoren"),
          Map.entry("kenmerk", "kenmerken"),
          Map.entry("aantal", "aantallen"),
          Map.entry("opgave", "opgaven"),
          Map.entry("normonderdeel", "normonderdelen"),
          Map.entry("normonderdelen", "normonderdelen"),
          Map.entry("voorgaand", "normonderdelen"),
          Map.entry("vervallend", "normonderdelen"),
          Map.entry("onderdeelgroep", "onderdeelgroepen"),
          Map.entry("klassentabel", "klassentabellen"),
          Map.entry("profielreeks", "profielreeksen"),
          Map.entry("na", "stadia"));

  private final ElementTree tree;
  private final Words words;
  private final Units units;

  /** Names and units are looked up in this configuration. */
  public ValueWords(ElementTree tree) {
    this.tree = tree;
    this.words = new Words(tree);
    this.units = new Units(tree);
  }

  /** The value in full; {@code niets} when there is none. */
  public String text(Place place, Json value) {
    return switch (value) {
      case Json.Null nothing -> "niets";
      case Json.Bool bool -> bool.value() ? "ja" : "nee";
      case Json.Whole whole -> units.with(place, Bedrag.of(whole.value()));
      case Json.Text text -> name(place, text.value());
      case Json.Arr list ->
          list.items().isEmpty()
              ? "niets"
              : String.join(", ", list.items().stream().map(item -> text(place, item)).toList());
      case Json.Obj object -> object(place, object);
    };
  }

  /** The value as it fits in a sentence. */
  public String brief(Place place, Json value) {
    String text = text(place, value);
    boolean wordsForPeople = value instanceof Json.Text written && written.value().equals(text);
    String cut =
        text.length() <= SENTENCE_WIDTH
            ? text
            : text.substring(0, SENTENCE_WIDTH - 1).strip() + "…";
    return wordsForPeople ? "‘" + cut + "’" : cut;
  }

  /** A simple value as the data writes it; structures on one line. */
  static String plain(Json value) {
    return switch (value) {
      case Json.Text text -> text.value();
      case Json.Null nothing -> "";
      default -> JsonWriter.compact(value);
    };
  }

  private String object(Place place, Json.Obj object) {
    Optional<Bedrag> amount = Bedrag.ofJson(object);
    if (amount.isPresent()) {
      return units.with(place, amount.get());
    }
    String key = place.field().isEmpty() ? "" : place.field().getLast();
    if (key.equals("voorwaarde") || key.equals("tenzij")) {
      Optional<Condition> condition = RecordBinding.read(Condition.class, object).value();
      if (condition.isPresent()) {
        return new ConditionWords(words).text(condition.get());
      }
    }
    return String.join(
        ", ",
        object.members().entrySet().stream()
            .map(
                member -> {
                  Place deeper = place.deeper(member.getKey());
                  return words.field(deeper) + ": " + text(deeper, member.getValue());
                })
            .toList());
  }

  private String name(Place place, String text) {
    String key = place.field().getLast();
    List<String> field = place.field();
    ElementAddress address;
    if (field.size() > 1 && field.get(field.size() - 2).equals("patroon")) {
      address = ElementAddress.of("leefgebieden").child(key, "niveaus", text);
    } else if (key.equals("niveaus")) {
      address = ElementAddress.of("factoren").child(factorOf(place), "niveaus", text);
    } else if (HOMES.get(key) instanceof String home) {
      address = ElementAddress.of(home).child(text);
    } else {
      return text;
    }
    return tree.element(address).map(found -> "‘" + Words.nameOf(found) + "’").orElse(text);
  }

  private String factorOf(Place place) {
    @Nullable Json factor = tree.find(new Place(place.element(), List.of("factor"))).orElse(null);
    return factor instanceof Json.Text text ? text.value() : "onbekend";
  }
}
