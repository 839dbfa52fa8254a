package nl.normenkader.profiles.store;

import java.util.Locale;
import nl.normenkader.profiles.access.Action;

/** From which side a version is judged. */
public enum ApprovalKind {
  BELEID(Action.VERSIE_GOEDKEUREN_BELEID),
  JURIDISCH(Action.VERSIE_GOEDKEUREN_JURIDISCH);

  private final Action action;

  ApprovalKind(Action action) {
    this.action = action;
  }

  /** What one must be allowed to do to judge so. */
  public Action action() {
    return action;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
