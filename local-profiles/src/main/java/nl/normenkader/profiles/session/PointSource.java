package nl.normenkader.profiles.session;

/** Why a point stands on the agenda. */
public enum PointSource {
  /** A choice that was begun and is not finished. */
  KEUZE("openstaande keuze"),
  /** It was parked in an earlier session. */
  GEPARKEERD("geparkeerd in een eerdere sessie"),
  /** A topic that usually comes up. */
  SJABLOON("vast onderwerp"),
  /** Put there by hand. */
  EIGEN("eigen punt");

  private final String dutch;

  PointSource(String dutch) {
    this.dutch = dutch;
  }

  /** As people read it. */
  public String dutch() {
    return dutch;
  }
}
