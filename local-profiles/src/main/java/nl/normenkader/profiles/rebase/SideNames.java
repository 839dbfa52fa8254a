package nl.normenkader.profiles.rebase;

/**
 * How the two sides of a three-way are called in what people read.
 *
 * @param ours in front of a local change ({@code Lokaal})
 * @param theirs in front of a change of the other side ({@code Nieuw basiskader})
 * @param place the other side inside a sentence ({@code het nieuwe basiskader})
 * @param keep taking what the local side has
 * @param take taking what the other side has
 */
public record SideNames(String ours, String theirs, String place, Way keep, Way take) {

  private static final Way LOCAL =
      new Way("behoud lokaal", "Behoud lokaal: wat de gemeente koos, blijft");

  /** A layer moves to a new base. */
  public static final SideNames BASE =
      new SideNames(
          "Lokaal",
          "Nieuw basiskader",
          "het nieuwe basiskader",
          LOCAL,
          new Way("neem basis", "Neem basis: het nieuwe basiskader geldt"));

  /** A layer moves to a new version of the regio it stands on. */
  public static final SideNames REGIO =
      new SideNames(
          "Lokaal",
          "Nieuwe versie van de regio",
          "de nieuwe versie van de regio",
          LOCAL,
          new Way("neem regio", "Neem regio: de nieuwe versie van de regio geldt"));

  /** A pilot moves to a new version of the gemeente it stands on. */
  public static final SideNames GEMEENTE =
      new SideNames(
          "In de proef",
          "Nieuwe versie van de gemeente",
          "de nieuwe versie van de gemeente",
          new Way("behoud de proef", "Behoud de proef: wat de proef koos, blijft"),
          new Way("neem gemeente", "Neem gemeente: de nieuwe versie van de gemeente geldt"));

  /** A tailoring that went as a file comes back. */
  public static final SideNames BUNDLE =
      new SideNames(
          "In het bestand",
          "Hier",
          "de inrichting zoals zij hier nu is",
          new Way("neem het bestand", "Neem het bestand: wat elders gekozen is, geldt"),
          new Way("behoud hier", "Behoud hier: de inrichting blijft zoals zij hier nu is"));

  /** What was tried out goes into the main line. */
  public static final SideNames BRANCH =
      new SideNames(
          "In de variant",
          "In de hoofdlijn",
          "de hoofdlijn",
          new Way("neem de variant", "Neem de variant: wat daar geprobeerd is, geldt"),
          new Way("behoud de hoofdlijn", "Behoud de hoofdlijn: die blijft zoals zij nu is"));

  /**
   * One way out of a conflict.
   *
   * @param word as people refer to it
   * @param meaning with what it brings about
   */
  public record Way(String word, String meaning) {}

  /** How people refer to a way out between these sides. */
  public String word(DecisionKind kind) {
    return switch (kind) {
      case BEHOUD_LOKAAL -> keep.word();
      case NEEM_BASIS -> take.word();
      case NIEUW -> "nieuw";
    };
  }

  /** What a way out brings about between these sides. */
  public String meaning(DecisionKind kind) {
    return switch (kind) {
      case BEHOUD_LOKAAL -> keep.meaning();
      case NEEM_BASIS -> take.meaning();
      case NIEUW -> "Nieuw: iets anders dan beide";
    };
  }
}
