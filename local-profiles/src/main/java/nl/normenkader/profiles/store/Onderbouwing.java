package nl.normenkader.profiles.store;

import java.util.Arrays;

/** The kind of ground a choice rests on. */
public enum Onderbouwing {
  ONDERZOEK("onderzoek"),
  ERVARING("ervaring"),
  BELEIDSKEUZE("beleidskeuze"),
  RECHTSPRAAK("rechtspraak"),
  LOKAAL_AANBOD("lokaal-aanbod"),
  OVERIG("overig");

  private final String code;

  Onderbouwing(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Onderbouwing ofCode(String code) {
    return Arrays.stream(values())
        .filter(value -> value.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Unknown onderbouwing: " + code));
  }
}
