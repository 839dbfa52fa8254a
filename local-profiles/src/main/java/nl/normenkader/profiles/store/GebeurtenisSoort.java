package nl.normenkader.profiles.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /**
   * What must have happened to a lock before this can; absent when it can come first. The database
   * judges the same, so this only says what to offer.
   */
  public @Nullable GebeurtenisSoort needs() {
    return switch (this) {
      case ADVIES, VASTSTELLING -> null;
      case ADVIES_ANTWOORD -> ADVIES;
      case BEKENDMAKING -> VASTSTELLING;
      case REGISTRATIE, GELDIGHEID, OVERGANGSRECHT -> BEKENDMAKING;
      case INTREKKING, BUITEN_TOEPASSING -> GELDIGHEID;
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static GebeurtenisSoort ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
