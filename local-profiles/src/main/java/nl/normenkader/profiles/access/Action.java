package nl.normenkader.profiles.access;

/** What can be allowed. The code is stored and shown to programs; the description is for people. */
public enum Action {
  INRICHTING_LEZEN("inrichting.lezen", "concepten van de lokale inrichting bekijken"),
  INRICHTING_BEGINNEN("inrichting.beginnen", "een lokale inrichting op een basiskader beginnen"),
  INRICHTING_BEWERKEN("inrichting.bewerken", "waarden van de lokale inrichting wijzigen"),
  KEUZE_MOTIVEREN("keuze.motiveren", "de reden en de grond van een keuze vastleggen"),
  INRICHTING_DELEN("inrichting.delen", "vergrendelde keuzes laten zien aan andere gemeenten"),
  SESSIE_HOUDEN("sessie.houden", "een implementatiesessie voorbereiden en houden"),
  SESSIE_AFTEKENEN("sessie.aftekenen", "een implementatiesessie afsluiten en vastleggen"),
  OPMERKING_MAKEN("opmerking.maken", "opmerkingen en voorstellen bij een wijziging plaatsen"),
  VERSIE_MAKEN("versie.maken", "een genummerde versie van de inrichting maken"),
  VERSIE_INDIENEN("versie.indienen", "een versie ter beoordeling indienen"),
  VERSIE_GOEDKEUREN_BELEID(
      "versie.goedkeuren.beleid", "een versie beleidsmatig beoordelen (nooit eigen werk)"),
  VERSIE_GOEDKEUREN_JURIDISCH(
      "versie.goedkeuren.juridisch", "een versie juridisch beoordelen (nooit eigen werk)"),
  SLOT_LEGGEN("slot.leggen", "een goedgekeurde versie vergrendelen"),
  SLOT_LEZEN("slot.lezen", "vergrendelde configuraties van de gemeente bekijken"),
  GEBEURTENIS_VASTLEGGEN(
      "gebeurtenis.vastleggen", "vaststelling, bekendmaking, geldigheid en intrekking vastleggen"),
  BEREKENING_MAKEN("berekening.maken", "een casus laten berekenen"),
  TRAINING_GEVEN("training.geven", "trainingen voorbereiden en geven"),
  AUDIT_LEZEN("audit.lezen", "het logboek van de gemeente bekijken"),
  BEHEER_ACCOUNTS("beheer.accounts", "accounts en hun rollen beheren"),
  BEHEER_SLEUTELS("beheer.sleutels", "sleutels voor programma's beheren");

  private final String code;
  private final String description;

  Action(String code, String description) {
    this.code = code;
    this.description = description;
  }

  public String code() {
    return code;
  }

  /** Dutch, B1, to be read after "mag". */
  public String description() {
    return description;
  }
}
