package nl.normenkader.profiles.audit;

import java.util.Locale;

/** What the lines of a log are about; a filter on a screen. */
public enum AuditKind {
  INRICHTING("Inrichting"),
  OVERLEG("Sessies, overstap, samenvoegen en overleg"),
  BEOORDELING("Versies en beoordeling"),
  VASTLEGGING("Vergrendeling en besluiten"),
  MENSEN("Mensen en rollen"),
  /** What another part of the application noted. */
  OVERIG("Overig");

  private final String label;

  AuditKind(String label) {
    this.label = label;
  }

  /** Stable, for addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Dutch, for people. */
  public String label() {
    return label;
  }
}
