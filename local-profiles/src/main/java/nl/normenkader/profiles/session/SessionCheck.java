package nl.normenkader.profiles.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.workspace.Answer;
import org.jspecify.annotations.Nullable;

/** Whether an event can happen in a session as it stands. */
final class SessionCheck {
  /** A title on a projector. */
  private static final int SHORT = 200;

  private static final int LONG = 10_000;

  private final Session session;
  private final List<Issue> issues = new ArrayList<>();

  private SessionCheck(Session session) {
    this.session = session;
  }

  static List<Issue> of(Session session, SessionEvent event) {
    SessionCheck check = new SessionCheck(session);
    check.add(event);
    return List.copyOf(check.issues);
  }

  /** Whether it is told who somebody is. */
  static Answer<Boolean> name(@Nullable AccountId account, @Nullable String name) {
    boolean named = name != null && !name.isBlank() && name.length() <= SHORT;
    return account != null || named
        ? Answer.granted(true)
        : Answer.refused(Issue.of(SessionIssue.SESSIE_TEKST_ONGELDIG, "naam", "naam", SHORT));
  }

  private void add(SessionEvent event) {
    switch (event) {
      case SessionEvent.Planned e -> {
        text("titel", e.title(), SHORT);
        text("plaats", e.location(), SHORT);
      }
      case SessionEvent.Joined e -> text("rol", e.role(), SHORT);
      case SessionEvent.Left e -> participant(e.participant());
      case SessionEvent.PointListed e -> {
        text("titel", e.title(), SHORT);
        optional("toelichting", e.explanation());
      }
      case SessionEvent.PointDropped e -> point(e.point());
      case SessionEvent.AgendaOrdered e -> e.points().forEach(this::point);
      case SessionEvent.OptionPrepared e -> {
        point(e.point());
        text("titel", e.title(), SHORT);
        optional("toelichting", e.explanation());
      }
      case SessionEvent.OptionDropped e -> option(e.point(), e.option());
      case SessionEvent.Decided e -> {
        text("besluit", e.decision(), LONG);
        decided(e);
      }
      case SessionEvent.Parked e -> {
        point(e.point());
        text("reden", e.reason(), LONG);
        participant(e.owner());
      }
      case SessionEvent.Dissented e -> {
        point(e.point());
        participant(e.participant());
        text("standpunt", e.text(), LONG);
      }
      case SessionEvent.Reopened e -> point(e.point());
      case SessionEvent.SignedOff e -> {
        if (session.participants().isEmpty()) {
          issues.add(Issue.of(SessionIssue.SESSIE_ZONDER_DEELNEMERS, ""));
        }
      }
    }
  }

  private void decided(SessionEvent.Decided e) {
    point(e.point());
    if (e.option() != null) {
      option(e.point(), e.option());
    }
    // The second of two who decide sees what the first decided, and reopens it if he wants.
    if (session.point(e.point()).isPresent()
        && session.point(e.point()).get().state() instanceof PointState.Decided first) {
      issues.add(Issue.of(SessionIssue.AGENDAPUNT_BESLIST, e.point().toString(), first.decision()));
    }
  }

  private void option(PointId id, OptionId option) {
    point(id);
    if (session.point(id).isPresent() && session.point(id).get().option(option).isEmpty()) {
      issues.add(Issue.of(SessionIssue.MOGELIJKHEID_ONBEKEND, id.toString(), option));
    }
  }

  private void point(PointId id) {
    if (session.point(id).isEmpty()) {
      issues.add(Issue.of(SessionIssue.AGENDAPUNT_ONBEKEND, id.toString(), id));
    }
  }

  private void participant(ParticipantId id) {
    if (session.participant(id).isEmpty()) {
      issues.add(Issue.of(SessionIssue.DEELNEMER_ONBEKEND, id.toString(), id));
    }
  }

  private void optional(String what, @Nullable String text) {
    Stream.ofNullable(text).forEach(told -> text(what, told, LONG));
  }

  private void text(String what, String text, int most) {
    if (text.isBlank() || text.length() > most) {
      issues.add(Issue.of(SessionIssue.SESSIE_TEKST_ONGELDIG, what, what, most));
    }
  }
}
