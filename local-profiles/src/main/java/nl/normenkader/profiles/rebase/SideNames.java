package nl.normenkader.profiles.rebase;

/**
 * How the two sides of a three-way are called in what people read.
 *
 * @param ours in front of a local change ({@code Lokaal})
 * @param theirs in front of a change of the other side ({@code Nieuw basiskader})
 * @param place the other side inside a sentence ({@code het nieuwe basiskader})
 */
public record SideNames(String ours, String theirs, String place) {

  /** A layer moves to a new base. */
  public static final SideNames BASE =
      new SideNames("Lokaal", "Nieuw basiskader", "het nieuwe basiskader");

  /** A tailoring that went as a file comes back. */
  public static final SideNames BUNDLE =
      new SideNames("In het bestand", "Hier", "de inrichting zoals zij hier nu is");

  /** What was tried out goes into the main line. */
  public static final SideNames BRANCH =
      new SideNames("In de aftakking", "In de hoofdlijn", "de hoofdlijn");
}
