package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.UUID;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.sessies.SessionPath;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import org.jspecify.annotations.Nullable;

/** A view about one session, named in its address; drawn again after every step. */
abstract class SessionPage extends GemeentePage {

  private final Sessions sessions;
  private final Tailorings tailorings;
  private final CurrentAccount current;
  private @Nullable Session session;
  private @Nullable OpenTailoring open;

  SessionPage(
      MyGemeenten gemeenten, Sessions sessions, Tailorings tailorings, CurrentAccount current) {
    super(gemeenten, Action.INRICHTING_LEZEN, "Sessie", "");
    this.sessions = sessions;
    this.tailorings = tailorings;
    this.current = current;
  }

  @Override
  protected final void open(MyGemeente gemeente, BeforeEnterEvent event) {
    JournalId id = new JournalId(id(event, "sessie"));
    stand(sessions.open(principal(), id).value().orElseThrow(NotFoundException::new));
    if (!open().gemeente().id().equals(gemeente.id())) {
      throw new NotFoundException();
    }
    String warning = open().base().kader().general().warning();
    if (warning != null) {
      banners(Banner.warning(warning));
    }
    entered(event);
    draw();
  }

  /** Reads what else stands in the address. */
  protected void entered(BeforeEnterEvent event) {}

  /** Shows the session as it stands. */
  protected abstract void draw();

  /** An id in the address; what is none leads nowhere. */
  static UUID id(BeforeEnterEvent event, String parameter) {
    try {
      return UUID.fromString(
          event.getRouteParameters().get(parameter).orElseThrow(NotFoundException::new));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFoundException();
    }
  }

  final Session session() {
    if (session == null) {
      throw new IllegalStateException("the view was not entered");
    }
    return session;
  }

  /** The tailoring the session is about, as it stands. */
  final OpenTailoring open() {
    if (open == null) {
      throw new IllegalStateException("the view was not entered");
    }
    return open;
  }

  final Sessions sessions() {
    return sessions;
  }

  final Tailorings tailorings() {
    return tailorings;
  }

  final Principal principal() {
    return current.principal();
  }

  final SessionPath path() {
    return new SessionPath(gemeente(), session());
  }

  /** Whether this person may take steps in it, now. */
  final boolean mayHold() {
    return gemeente().may(Action.SESSIE_HOUDEN) && !session().isSignedOff();
  }

  /** Whether this person may remove a name, also afterwards. */
  final boolean mayErase() {
    return gemeente().may(Action.SESSIE_HOUDEN);
  }

  /** Takes a step that needs no more than itself. */
  final boolean record(SessionEvent event) {
    return took(sessions.record(principal(), session().id(), UUID.randomUUID(), event));
  }

  /** Takes steps after one another, until one is refused. */
  final void recordAll(List<SessionEvent> events) {
    for (SessionEvent event : events) {
      Answer<Session> answer =
          sessions.record(principal(), session().id(), UUID.randomUUID(), event);
      if (Answers.told(answer).isEmpty()) {
        break;
      }
    }
    reread();
  }

  /** Shows what a step led to; a refusal is told, and what stands on the screen stays. */
  final boolean took(Answer<Session> answer) {
    return Answers.told(answer)
        .map(
            now -> {
              stand(now);
              draw();
              return true;
            })
        .orElse(false);
  }

  /** Draws the session again as it is now, with what others did. */
  final void reread() {
    took(sessions.open(principal(), session().id()));
  }

  private void stand(Session now) {
    session = now;
    open =
        tailorings.open(principal(), now.tailoring()).value().orElseThrow(NotFoundException::new);
  }
}
