package nl.normenkader.engine.issue;

/** How much an {@link Issue} stands in the way. */
public enum Severity {
  /** Nothing can be computed or locked while it stands. */
  FOUT,
  /** A person has to look at it; computing goes on. */
  WAARSCHUWING,
  /** Worth knowing; nothing has to be done. */
  INFORMATIE
}
