package nl.normenkader.profiles.diff;

import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/** In what a number of one configuration is told: minuten per week, maanden, procent. */
final class Units {

  private final ElementTree tree;

  Units(ElementTree tree) {
    this.tree = tree;
  }

  /** The amount with its unit, when it has one. */
  String with(Place place, Bedrag amount) {
    String unit = unit(place);
    boolean one = amount.equals(Bedrag.of(1));
    return unit.isEmpty() ? amount.toString() : amount + " " + (one ? singular(unit) : unit);
  }

  private String unit(Place place) {
    String key = place.field().isEmpty() ? "" : place.field().getLast();
    return switch (key) {
      case "maanden" -> "maanden";
      case "procent", "gevalideerdeMarge" -> "procent";
      case "wekenPerJaar" -> "weken";
      case "stap" -> measure(place.element());
      case "min", "norm", "max", "bedrag", "ondergrens", "bovengrens", "tarief" -> amount(place);
      default -> "";
    };
  }

  private String amount(Place place) {
    List<String> segments = place.element().segments();
    if (segments.contains("bandbreedtes")) {
      return voorziening(segments.getLast(), null);
    }
    if (segments.getFirst().equals("opgaven")) {
      return measure(place.element());
    }
    for (List<String> field :
        List.of(
            List.of("voorziening"),
            List.of("werking", "voorziening"),
            List.of("doelwit", "voorziening"))) {
      Optional<String> id = text(new Place(place.element(), field));
      if (id.isPresent()) {
        return voorziening(id.get(), own(place.element()));
      }
    }
    return "";
  }

  /** An onderdeel may be told per another period than its voorziening. */
  private @Nullable String own(ElementAddress element) {
    return element.segments().getFirst().equals("normonderdelen")
        ? text(new Place(element, List.of("periode"))).orElse(null)
        : null;
  }

  private String voorziening(String id, @Nullable String own) {
    ElementAddress address = ElementAddress.of("voorzieningen").child(id);
    String measure = measure(address);
    String period =
        switch (own == null ? text(new Place(address, List.of("periode"))).orElse("") : own) {
          case "week" -> " per week";
          case "twee-weken" -> " per 2 weken";
          case "vier-weken" -> " per 4 weken";
          case "jaar" -> " per jaar";
          default -> "";
        };
    return measure.isEmpty() ? "" : measure + period;
  }

  private String measure(ElementAddress element) {
    return text(new Place(element, List.of("maat"))).orElse("");
  }

  private Optional<String> text(Place place) {
    return tree.find(place)
        .filter(Json.Text.class::isInstance)
        .map(found -> ((Json.Text) found).value());
  }

  private static String singular(String unit) {
    return unit.replace("minuten", "minuut")
        .replace("dagdelen", "dagdeel")
        .replace("stuks", "stuk")
        .replace("maanden", "maand");
  }
}
