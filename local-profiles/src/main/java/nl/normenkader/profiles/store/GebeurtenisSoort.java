package nl.normenkader.profiles.store;

import java.util.Locale;

/** What can happen to a locked configuration. */
public enum GebeurtenisSoort {
  ADVIES,
  ADVIES_ANTWOORD,
  VASTSTELLING,
  BEKENDMAKING,
  REGISTRATIE,
  GELDIGHEID,
  OVERGANGSRECHT,
  INTREKKING,
  BUITEN_TOEPASSING;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static GebeurtenisSoort ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
