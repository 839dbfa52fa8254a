package nl.normenkader.profiles.tailoring;

import java.util.Set;

/**
 * Which fields only say something to people: changing them changes no outcome. Everything else is
 * taken to compute.
 */
public final class TextFields {

  private static final Set<String> TEXTS =
      Set.of(
          "naam",
          "omschrijving",
          "titel",
          "tekst",
          "toelichting",
          "definitie",
          "netWel",
          "netNiet",
          "instructie",
          "wie",
          "resultaat",
          "termijn",
          "vraag",
          "gekozen",
          "alternatief",
          "gevolg",
          "wat",
          "reden",
          "waarschuwing",
          "vindplaats",
          "artikel",
          "gebruik",
          "profielLabel",
          "profielLabelMeervoud",
          "voorbeeldvragen",
          "aandachtspunten",
          "resultaten");

  private TextFields() {}

  /** Whether this field holds words for people, one text or a list of them. */
  public static boolean contains(Place place) {
    if (place.field().isEmpty()) {
      return false;
    }
    String key = place.field().getLast();
    boolean goalOfStap = key.equals("doel") && place.element().segments().contains("stappen");
    return TEXTS.contains(key) || goalOfStap;
  }
}
