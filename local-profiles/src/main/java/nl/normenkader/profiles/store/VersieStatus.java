package nl.normenkader.profiles.store;

import java.util.Locale;

/** Where a version stands; derived by the database from what was recorded, never stored. */
public enum VersieStatus {
  CONCEPT,
  IN_REVIEW,
  AKKOORD,
  VERGRENDELD,
  VASTGESTELD,
  BEKENDGEMAAKT,
  GELDEND,
  VERVALLEN;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static VersieStatus ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
