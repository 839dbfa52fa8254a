package nl.normenkader.profiles.store;

/** What a verification of the hash chain found. */
public sealed interface ChainReport {

  /** Every lock and event is as it was recorded. */
  record Intact(ChainHead head) implements ChainReport {}

  /**
   * Something was changed, removed or added outside the rules.
   *
   * @param number of the first link that does not fit
   * @param fault what does not fit there
   * @param subject id of the lock or event; empty when the link itself is missing
   */
  record Broken(long number, Fault fault, String subject) implements ChainReport {}

  /** What can be wrong with a link. */
  enum Fault {
    SCHAKEL_ONTBREEKT("Er ontbreekt een schakel in de keten."),
    RIJ_ONTBREEKT("De vergrendeling of gebeurtenis bij deze schakel is verwijderd."),
    INHOUD_GEWIJZIGD("De vergrendeling of gebeurtenis bij deze schakel is gewijzigd."),
    VORIGE_PAST_NIET("Deze schakel sluit niet aan op de vorige."),
    BUITEN_KETEN("Deze vergrendeling of gebeurtenis is buiten de keten om toegevoegd."),
    KOP_PAST_NIET("Het einde van de keten is niet de laatste schakel.");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }

    /** One Dutch sentence. */
    public String sentence() {
      return sentence;
    }
  }
}
