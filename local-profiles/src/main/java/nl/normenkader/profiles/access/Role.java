package nl.normenkader.profiles.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an account can be for a gemeente. A person may have several roles. */
public enum Role {
  IMPLEMENTATIECONSULENT("Implementatieconsulent"),
  BELEIDSMEDEWERKER("Beleidsmedewerker"),
  JURIST("Jurist"),
  TRAINER("Trainer"),
  CONSULENT("Wmo-consulent"),
  LEZER("Lezer"),
  BEHEERDER("Beheerder");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Dutch name for screens. */
  public String label() {
    return label;
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
