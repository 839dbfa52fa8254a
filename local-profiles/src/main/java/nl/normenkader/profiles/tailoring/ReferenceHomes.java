package nl.normenkader.profiles.tailoring;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import org.jspecify.annotations.Nullable;

/** In which list the id in a field is at home. */
final class ReferenceHomes {

  /** Fields that always name an element of the same list. */
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("voorziening", "voorzieningen"),
          Map.entry("voorzieningen", "voorzieningen"),
          Map.entry("leefgebied", "leefgebieden"),
          Map.entry("leefgebieden", "leefgebieden"),
          Map.entry("factor", "factoren"),
          Map.entry("kenmerk", "kenmerken"),
          Map.entry("afgeleidKenmerk", "afgeleideKenmerken"),
          Map.entry("aantal", "aantallen"),
          Map.entry("opgave", "opgaven"),
          Map.entry("stadium", "stadia"),
          Map.entry("na", "stadia"),
          Map.entry("normonderdeel", "normonderdelen"),
          Map.entry("normonderdelen", "normonderdelen"),
          Map.entry("voorgaand", "normonderdelen"),
          Map.entry("vervallend", "normonderdelen"),
          Map.entry("onderdeelgroep", "onderdeelgroepen"),
          Map.entry("klassentabel", "klassentabellen"),
          Map.entry("profielreeks", "profielreeksen"));

  /** Fields that name something inside the element that a field beside them names. */
  private static final Set<String> INSIDE =
      Set.of("in", "minstens", "hoogstens", "vanaf", "niveaus");

  private ReferenceHomes() {}

  /** The list that a text in this field of this object names an element of. */
  static Optional<ElementAddress> of(Json.Obj owner, String key) {
    if (FIXED.get(key) instanceof String home) {
      return Optional.of(ElementAddress.of(home));
    }
    if (!INSIDE.contains(key)) {
      return Optional.empty();
    }
    // A bijdrage-is names a mate, not a niveau.
    if (owner.members().containsKey("stadium")) {
      return Optional.empty();
    }
    return inside(owner, "leefgebied", "leefgebieden", "niveaus")
        .or(() -> inside(owner, "factor", "factoren", "niveaus"))
        .or(() -> inside(owner, "kenmerk", "kenmerken", "opties"))
        .or(() -> inside(owner, "profielreeks", "profielreeksen", "profielen"))
        .or(() -> inside(owner, "leefgebieden", "leefgebieden", "niveaus"));
  }

  private static Optional<ElementAddress> inside(
      Json.Obj owner, String key, String list, String below) {
    @Nullable Json named = owner.members().get(key);
    if (named instanceof Json.Arr several && !several.items().isEmpty()) {
      named = several.items().getFirst();
    }
    return named instanceof Json.Text text
        ? Optional.of(ElementAddress.of(list).child(text.value(), below))
        : Optional.empty();
  }
}
