package nl.normenkader.profiles.session;

import java.time.LocalDate;
import java.util.List;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.workspace.ProposedEdit;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens in a session. A session is what its events tell, in their order; none is
 * changed or removed. Persons stand in them by number, so that a name can be erased.
 */
public sealed interface SessionEvent {

  /** Title, day and place; the last time counts. */
  record Planned(String title, LocalDate date, String location) implements SessionEvent {}

  /**
   * Somebody takes part.
   *
   * @param role in what capacity, in words ({@code cliëntenraad})
   */
  record Joined(ParticipantId participant, String role) implements SessionEvent {}

  /** Somebody does not take part after all. */
  record Left(ParticipantId participant) implements SessionEvent {}

  /**
   * A point comes on the agenda, or is told anew.
   *
   * @param choice the choice it is about, when that was begun
   * @param places addresses of what may change
   */
  record PointListed(
      PointId point,
      PointSource source,
      String title,
      @Nullable String explanation,
      @Nullable ChoiceId choice,
      List<String> places)
      implements SessionEvent {
    public PointListed {
      places = List.copyOf(places);
    }
  }

  /** A point goes from the agenda. */
  record PointDropped(PointId point) implements SessionEvent {}

  /** The agenda gets another order. */
  record AgendaOrdered(List<PointId> points) implements SessionEvent {
    public AgendaOrdered {
      points = List.copyOf(points);
    }
  }

  /**
   * Something that can be chosen, or the same told anew.
   *
   * @param edits what choosing it changes; none: all stays as it is
   */
  record OptionPrepared(
      PointId point,
      OptionId option,
      String title,
      @Nullable String explanation,
      List<ProposedEdit> edits)
      implements SessionEvent {
    public OptionPrepared {
      edits = List.copyOf(edits);
    }
  }

  /** Something can no longer be chosen. */
  record OptionDropped(PointId point, OptionId option) implements SessionEvent {}

  /**
   * It is decided.
   *
   * @param decision in words, as read aloud
   * @param option which prepared option was chosen, when it was one
   * @param choice under which its changes stand; absent when nothing changed
   */
  record Decided(
      PointId point, String decision, @Nullable OptionId option, @Nullable ChoiceId choice)
      implements SessionEvent {}

  /**
   * It is not decided now.
   *
   * @param owner who finds out what is needed
   * @param date by when
   */
  record Parked(PointId point, String reason, ParticipantId owner, LocalDate date)
      implements SessionEvent {}

  /** Somebody thinks otherwise and wants that written down. */
  record Dissented(PointId point, ParticipantId participant, String text) implements SessionEvent {}

  /** What was decided or parked is open again. */
  record Reopened(PointId point) implements SessionEvent {}

  /**
   * It is finished; nothing comes after this.
   *
   * @param revision of the tailoring at that moment
   */
  record SignedOff(long revision) implements SessionEvent {}
}
