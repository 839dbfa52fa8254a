package nl.normenkader.profiles.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.TailoringId;
import org.jspecify.annotations.Nullable;

/**
 * An implementation session: who, when, where, about what, and what came of it.
 *
 * @param participants in the order in which they came
 * @param agenda in its order
 * @param signOff absent while the session goes on
 */
public record Session(
    JournalId id,
    TailoringId tailoring,
    String title,
    LocalDate date,
    String location,
    List<Participant> participants,
    List<AgendaPoint> agenda,
    @Nullable SignOff signOff) {

  public Session {
    participants = List.copyOf(participants);
    agenda = List.copyOf(agenda);
  }

  /**
   * How a session was finished; from then on nothing of it changes.
   *
   * @param revision of the tailoring at that moment
   */
  public record SignOff(AccountId by, Instant at, long revision) {}

  /** Whether it is finished. */
  public boolean isSignedOff() {
    return signOff != null;
  }

  /** A point of the agenda. */
  public Optional<AgendaPoint> point(PointId wanted) {
    return agenda.stream().filter(point -> point.id().equals(wanted)).findFirst();
  }

  /** Somebody who takes part. */
  public Optional<Participant> participant(ParticipantId wanted) {
    return participants.stream().filter(one -> one.id().equals(wanted)).findFirst();
  }

  /** The points that wait for somebody. */
  public List<AgendaPoint> parked() {
    return agenda.stream().filter(point -> point.state() instanceof PointState.Parked).toList();
  }
}
