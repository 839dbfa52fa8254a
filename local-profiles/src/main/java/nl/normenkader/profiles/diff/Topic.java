package nl.normenkader.profiles.diff;

import nl.normenkader.profiles.tailoring.Place;

/** What a change is about, in the order of screens and documents. */
public enum Topic {
  ALGEMEEN("Algemene gegevens en uitgangspunten"),
  WERKWIJZE("Fasen en stappen"),
  TOEGANG("Toegang"),
  LEEFGEBIEDEN("Leefgebieden"),
  FACTOREN("Factoren en kenmerken"),
  VOORLIGGEND("Voorliggende oplossingen"),
  VOORZIENINGEN("Voorzieningen en klassen"),
  PROFIELEN("Profielen en bandbreedtes"),
  ONDERDELEN("Onderdelen en combinaties"),
  WEEGFACTOREN("Weegfactoren"),
  BELEIDSREGELS("Beleidsregels"),
  TEKSTEN("Teksten"),
  VERANTWOORDING("Ruimte, lezingen en weglatingen");

  private final String dutch;

  Topic(String dutch) {
    this.dutch = dutch;
  }

  /** As people read it. */
  public String dutch() {
    return dutch;
  }

  /** What this place is about. */
  public static Topic of(Place place) {
    return switch (place.element().segments().getFirst()) {
      case "fasen" -> WERKWIJZE;
      case "toegang", "afgeleideKenmerken" -> TOEGANG;
      case "leefgebieden", "onmogelijkeCombinaties" -> LEEFGEBIEDEN;
      case "factoren", "kenmerken", "aantallen", "opgaven" -> FACTOREN;
      case "stadia", "meetpunten" -> VOORLIGGEND;
      case "voorzieningen", "klassentabellen" -> VOORZIENINGEN;
      case "profielreeksen" -> PROFIELEN;
      case "normonderdelen", "onderdeelgroepen", "combinatietabellen" -> ONDERDELEN;
      case "weegfactoren" -> WEEGFACTOREN;
      case "beleidsregels" -> BELEIDSREGELS;
      case "teksten" -> TEKSTEN;
      case "wijzigingsruimte", "lezingen", "weglatingen", "transponeringstabel" -> VERANTWOORDING;
      default -> ALGEMEEN;
    };
  }
}
