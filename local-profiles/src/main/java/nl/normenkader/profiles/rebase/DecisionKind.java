package nl.normenkader.profiles.rebase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three ways out of a conflict. */
public enum DecisionKind {
  /** What the layer chose stays. */
  BEHOUD_LOKAAL("behoud lokaal"),
  /** The new base holds. */
  NEEM_BASIS("neem basis"),
  /** Something else than both. */
  NIEUW("nieuw");

  private final String dutch;

  DecisionKind(String dutch) {
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
  public static Optional<DecisionKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
