package nl.normenkader.profiles.store;

/** Why the store refuses. The code is stable; the sentence is for the person who asked. */
public enum RefusalCode {
  REVISIE_ACHTERHAALD(
      "opslag-revisie-achterhaald",
      "Iemand anders heeft deze inrichting intussen gewijzigd. Haal de laatste stand op en doe uw"
          + " wijzigingen daarop opnieuw."),
  BEWERKING_HERGEBRUIKT(
      "opslag-bewerking-hergebruikt",
      "Deze bewerking heeft het nummer van een andere bewerking. Stuur haar opnieuw met een nieuw"
          + " nummer."),
  NIET_TOEGESTAAN(
      "opslag-niet-toegestaan",
      "Dit mag niet met uw rol in deze gemeente. Vraag de beheerder om de rol die erbij hoort."),
  NIET_GEVONDEN(
      "opslag-niet-gevonden",
      "Dit bestaat niet, of u mag het niet zien. Controleer het adres of vraag toegang aan de"
          + " beheerder."),
  VIER_OGEN_BIJDRAGER(
      "opslag-vier-ogen-bijdrager",
      "U hebt zelf aan deze versie meegewerkt en kunt haar daarom niet goedkeuren. Vraag een"
          + " collega die niets heeft gewijzigd."),
  VIER_OGEN_ZELFDE_PERSOON(
      "opslag-vier-ogen-zelfde-persoon",
      "U hebt deze versie al goedgekeurd. Het andere oordeel moet van iemand anders komen."),
  OORDEEL_BESTAAT_AL(
      "opslag-oordeel-bestaat-al",
      "Deze beoordeling is al gegeven. Er hoeft niets meer te gebeuren."),
  NIET_AKKOORD(
      "opslag-niet-akkoord",
      "Deze versie is nog niet goedgekeurd en kan daarom niet worden vergrendeld. Dien haar in en"
          + " laat een ander haar beoordelen."),
  LATERE_BEWERKINGEN(
      "opslag-latere-bewerkingen",
      "Na deze versie is de inrichting nog gewijzigd. Maak een nieuwe versie en laat die"
          + " beoordelen."),
  MOTIVERING_ONTBREEKT(
      "opslag-motivering-ontbreekt",
      "Niet elke keuze in deze versie heeft een reden, een grond en een onderbouwing. Vul die eerst"
          + " aan."),
  MOTIVERING_GEWIJZIGD(
      "opslag-motivering-gewijzigd",
      "Na de goedkeuring is een motivering gewijzigd. Maak een nieuwe versie en laat die"
          + " beoordelen."),
  INDIENING_GESLOTEN(
      "opslag-indiening-gesloten",
      "Deze versie is al ingediend, teruggestuurd of vergrendeld. Bekijk de stand van de versie en"
          + " ga van daar verder."),
  KEUZE_VERGRENDELD(
      "opslag-keuze-vergrendeld",
      "Deze keuze hoort bij een vergrendelde versie en blijft zoals zij is. Leg een nieuwe keuze"
          + " vast."),
  AL_VERGRENDELD(
      "opslag-al-vergrendeld", "Deze versie is al vergrendeld. Er hoeft niets meer te gebeuren."),
  KETEN_GEGROEID(
      "opslag-keten-gegroeid",
      "Tegelijk met u legde iemand anders iets vast. Probeer het nog een keer."),
  GEBEURTENIS_TE_VROEG(
      "opslag-gebeurtenis-te-vroeg",
      "Deze stap kan nog niet: de volgorde is vaststelling, bekendmaking, geldigheid, intrekking."
          + " Leg eerst de vorige stap vast."),
  GELDIGHEID_OVERLAPT(
      "opslag-geldigheid-overlapt",
      "In deze periode geldt voor hetzelfde doel al een andere configuratie. Leg eerst vast per"
          + " wanneer die is ingetrokken."),
  GEMEENTECODE_BESTAAT(
      "opslag-gemeentecode-bestaat",
      "Er is in deze periode al een gemeente of regio met deze code. Kies een andere code of een"
          + " andere periode."),
  BASISKADER_BESTAAT(
      "opslag-basiskader-bestaat",
      "Er is al een basiskader met deze naam en versie, met een andere inhoud. Vraag de houder om een"
          + " bestand met een eigen versie."),
  LIDMAATSCHAP_BESTAAT(
      "opslag-lidmaatschap-bestaat",
      "Deze persoon heeft deze rol in deze gemeente al. Er hoeft niets meer te gebeuren."),
  JOURNAAL_GESLOTEN(
      "opslag-journaal-gesloten",
      "Dit is afgesloten en blijft zoals het is. Ga verder in een nieuwe sessie of overstap."),
  ONDERGROND_PAST_NIET(
      "opslag-ondergrond-past-niet",
      "De laag eronder hoort bij een ander basiskader of een andere inrichting. Kies een versie van"
          + " dezelfde laag op hetzelfde basiskader."),
  AL_AANVAARD(
      "opslag-al-aanvaard",
      "Dit bewijs is voor deze versie al aanvaard. Er hoeft niets meer te gebeuren."),
  AFTAKKING_NIET_TE_BEOORDELEN(
      "opslag-aftakking-niet-te-beoordelen",
      "Een variant is om iets uit te proberen en wordt nooit zelf beoordeeld of vergrendeld. Voeg"
          + " haar samen met de hoofdlijn en dien die in."),
  AFTAKKING_AFGESLOTEN(
      "opslag-aftakking-afgesloten",
      "Deze variant is samengevoegd of vervallen, of is geen variant. Ga verder in de hoofdlijn"
          + " of begin een nieuwe variant."),
  BUNDEL_BESTAAT_AL(
      "opslag-bundel-bestaat-al",
      "Deze inrichting is hier al. Breng het bestand terug in die inrichting in plaats van het"
          + " opnieuw in te lezen."),
  ONVERANDERLIJK(
      "opslag-onveranderlijk",
      "Wat is vastgelegd, wordt nooit gewijzigd of verwijderd. Leg in plaats daarvan een nieuwe"
          + " stap vast.");

  private final String code;
  private final String sentence;

  RefusalCode(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  public String code() {
    return code;
  }

  /** Dutch: what, why, how to repair. */
  public String sentence() {
    return sentence;
  }
}
