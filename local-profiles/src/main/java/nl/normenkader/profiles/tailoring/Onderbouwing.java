package nl.normenkader.profiles.tailoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On what kind of research or policy a choice rests (CRVB:2016:1402, CRVB:2018:3835). */
public enum Onderbouwing {
  /** The research behind the base carries it. */
  BASISONDERZOEK("onderzoek achter het basiskader"),
  /** Objective, independent research of the gemeente itself. */
  EIGEN_ONDERZOEK("eigen onderzoek van de gemeente"),
  /** A policy choice that stays within the uitgangspunten of the base. */
  BELEIDSKEUZE("beleidskeuze binnen de uitgangspunten"),
  /** Nothing carries it yet, and that is said. */
  GEEN("geen onderbouwing");

  private final String dutch;

  Onderbouwing(String dutch) {
    this.dutch = dutch;
  }

  /** As people read it. */
  public String dutch() {
    return dutch;
  }

  /** As stored and as programs see it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this code. */
  public static Optional<Onderbouwing> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
