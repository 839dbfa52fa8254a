package nl.normenkader.profiles.session;

import nl.normenkader.profiles.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a session. Taking part is not contributing: that is making a change.
 *
 * @param role in what capacity, in words
 * @param account when he has one
 * @param name null when it was erased, or the reader may not see it
 */
public record Participant(
    ParticipantId id, String role, @Nullable AccountId account, @Nullable String name) {

  /** The name, or what is left of somebody whose name is gone. */
  public String shown() {
    return name == null ? "deelnemer " + id.toString().substring(0, 8) : name;
  }
}
