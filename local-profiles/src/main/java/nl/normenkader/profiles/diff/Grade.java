package nl.normenkader.profiles.diff;

/** How far a change goes beyond what the validation of the base covers. */
public enum Grade {
  /** Only names and words: no outcome changes. */
  BENAMING("benaming"),
  /** Within the validated margin or the room the base itself gives. */
  BINNEN_MARGE("binnen marge"),
  /** Beyond it: needs its own onderbouwing (CRVB:2018:3835). */
  BUITEN_MARGE("buiten marge");

  private final String dutch;

  Grade(String dutch) {
    this.dutch = dutch;
  }

  /** As people read it. */
  public String dutch() {
    return dutch;
  }
}
