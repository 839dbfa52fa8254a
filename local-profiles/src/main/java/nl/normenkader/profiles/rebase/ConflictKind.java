package nl.normenkader.profiles.rebase;

import java.util.Locale;

/** Why a person has to decide about a local change on a new base. */
public enum ConflictKind {
  /** The new base changed the same thing, otherwise. */
  BEIDE_GEWIJZIGD("beide gewijzigd"),
  /** What was changed locally, or what it needs, is gone, split or merged. */
  DOEL_VERDWENEN("doel verdwenen"),
  /** The new base, or the layer between, no longer lets it be changed. */
  NIET_MEER_TOEGESTAAN("niet meer toegestaan"),
  /** The local value lies outside what the new base can carry. */
  NU_BUITEN_GRENZEN("nu buiten de grenzen");

  private final String dutch;

  ConflictKind(String dutch) {
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
}
