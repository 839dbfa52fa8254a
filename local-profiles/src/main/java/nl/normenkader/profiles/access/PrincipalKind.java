package nl.normenkader.profiles.access;

import java.util.Locale;

/** The kinds of {@link Principal}, as the database spells them. */
public enum PrincipalKind {
  ACCOUNT,
  DEELNEMER,
  SLEUTEL,
  SYSTEEM;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
