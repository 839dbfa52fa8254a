package nl.normenkader.ui.sessies;

import java.util.List;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.Participant;
import nl.normenkader.profiles.session.ParticipantId;
import nl.normenkader.profiles.session.PointState;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Dates;

/** How the parts of a session are said on screen and in its minutes. */
public final class PointWords {

  private PointWords() {}

  /** Where a point stands, as a word. */
  public static Badge badge(AgendaPoint point) {
    return switch (point.state()) {
      case PointState.Open open -> new Badge("nog open", Badge.Tone.GEWOON);
      case PointState.Decided decided -> new Badge("besloten", Badge.Tone.GOED);
      case PointState.Parked parked -> new Badge("geparkeerd", Badge.Tone.AANDACHT);
    };
  }

  /** What came of a point, in a sentence. */
  public static String outcome(Session session, AgendaPoint point) {
    return switch (point.state()) {
      case PointState.Open open -> "Hierover is niets besloten.";
      case PointState.Decided decided -> decided.decision();
      case PointState.Parked parked ->
          parked.reason()
              + " "
              + name(session, parked.owner())
              + " zoekt dit uit, uiterlijk "
              + Dates.day(parked.date())
              + ".";
    };
  }

  /** What somebody who takes part is called. */
  public static String name(Session session, ParticipantId participant) {
    return session.participant(participant).map(Participant::shown).orElse("een deelnemer");
  }

  /** {@code Fatima (voorzitter)}. */
  public static String withRole(Participant participant) {
    return participant.shown() + " (" + participant.role() + ")";
  }

  /** {@code 3 van 7 punten besloten, 1 geparkeerd}. */
  public static String progress(Session session) {
    List<AgendaPoint> agenda = session.agenda();
    if (agenda.isEmpty()) {
      return "De agenda is nog leeg.";
    }
    long decided = agenda.stream().filter(p -> p.state() instanceof PointState.Decided).count();
    int parked = session.parked().size();
    return decided
        + " van "
        + agenda.size()
        + (agenda.size() == 1 ? " punt" : " punten")
        + " besloten"
        + (parked == 0 ? "." : ", " + parked + " geparkeerd.");
  }
}
