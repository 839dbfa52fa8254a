package nl.normenkader.profiles.store;

import java.util.Locale;

/** What a judge of a version says. */
public enum Verdict {
  AKKOORD,
  TERUG;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
