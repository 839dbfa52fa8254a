package nl.normenkader.profiles.store;

import java.util.Locale;

/** What a journal is the course of. */
public enum JournalKind {
  /** An implementation session. */
  SESSIE,
  /** A rebase onto another base. */
  OVERSTAP,
  /** A variant that goes into its main line, or a file that comes back. */
  SAMENVOEGING,
  /** What people say about the changes of a tailoring. */
  BESPREKING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static JournalKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
