package nl.normenkader.profiles.store;

import java.util.UUID;

/** Identifies a journal: a session, a rebase, or what is said about a tailoring. */
public record JournalId(UUID value) {
  public static JournalId random() {
    return new JournalId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
