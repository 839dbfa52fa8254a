package nl.normenkader.profiles.session;

import java.time.Instant;
import java.time.LocalDate;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.store.ChoiceId;
import org.jspecify.annotations.Nullable;

/** Where a point of the agenda stands. */
public sealed interface PointState {

  /** Nothing was said about it yet. */
  record Open() implements PointState {}

  /**
   * It is decided.
   *
   * @param option which prepared option was chosen, when it was one
   * @param choice under which its changes stand; absent when nothing changed
   */
  record Decided(
      String decision,
      @Nullable OptionId option,
      @Nullable ChoiceId choice,
      AccountId by,
      Instant at)
      implements PointState {}

  /** It waits: for whom, until when, and why. */
  record Parked(String reason, ParticipantId owner, LocalDate date) implements PointState {}
}
