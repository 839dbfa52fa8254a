package nl.normenkader.profiles.session;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.Journal;
import nl.normenkader.profiles.store.JournalEntry;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.JournalKind;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;
import nl.normenkader.profiles.workspace.TailoringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Planning and holding implementation sessions. Each step carries an id made by the client, so that
 * sending it again, after the connection failed in a town hall, does nothing twice.
 *
 * @see "Design decision: adr/0013-journals.md"
 */
public final class Sessions {

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final TailoringWriter writer;

  /** Sessions in this store. */
  public Sessions(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
    this.writer = new TailoringWriter(store, reader);
  }

  /** Plans a session about a tailoring. */
  public Answer<Session> plan(
      Principal principal, TailoringId tailoring, String title, LocalDate date, String location) {
    JournalId id = JournalId.random();
    SessionEvent planned = new SessionEvent.Planned(title.strip(), date, location.strip());
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          List<Issue> issues = SessionCheck.of(empty(id, tailoring), planned);
          if (!issues.isEmpty()) {
            return Answer.refused(issues);
          }
          store.journals().begin(transaction, id, tailoring, JournalKind.SESSIE);
          append(transaction, id, UUID.randomUUID(), planned);
          return reread(transaction, id);
        });
  }

  /** The sessions about a tailoring, the latest day first. */
  public List<Session> of(Principal principal, TailoringId tailoring) {
    return store.read(
        principal,
        transaction ->
            of(transaction, tailoring).stream()
                .sorted(Comparator.comparing(Session::date).reversed())
                .toList());
  }

  List<Session> of(Transaction transaction, TailoringId tailoring) {
    return store.journals().ofTailoring(transaction, tailoring, JournalKind.SESSIE).stream()
        .map(journal -> read(transaction, journal))
        .toList();
  }

  /** One session as it stands. */
  public Answer<Session> open(Principal principal, JournalId id) {
    return Answer.attempt(store, principal, transaction -> reread(transaction, id));
  }

  /**
   * Records a step that needs no more than itself; joining, deciding and signing off have methods
   * of their own.
   *
   * @param entry made by the client
   */
  public Answer<Session> record(Principal principal, JournalId id, UUID entry, SessionEvent event) {
    if (event instanceof SessionEvent.Joined
        || event instanceof SessionEvent.Decided
        || event instanceof SessionEvent.SignedOff) {
      throw new IllegalArgumentException("not to be recorded as it is: " + event);
    }
    return step(
        principal,
        id,
        entry,
        (transaction, session) ->
            allowed(session, event).then(ok -> append(transaction, id, entry, event)));
  }

  /**
   * Adds somebody who takes part.
   *
   * @param account when he has one; else his name is given
   */
  public Answer<Session> join(
      Principal principal,
      JournalId id,
      UUID entry,
      String role,
      @Nullable AccountId account,
      @Nullable String name) {
    SessionEvent joined = new SessionEvent.Joined(new ParticipantId(entry), role.strip());
    return step(
        principal,
        id,
        entry,
        (transaction, session) ->
            allowed(session, joined)
                .then(ok -> SessionCheck.name(account, name))
                .then(
                    ok -> {
                      String own = account == null && name != null ? name.strip() : null;
                      store.journals().name(transaction, id, entry, account, own);
                      return append(transaction, id, entry, joined);
                    }));
  }

  /** Removes the name of somebody without an account; what he said stays. */
  public Answer<Session> eraseName(Principal principal, JournalId id, ParticipantId participant) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.journals().erase(transaction, id, participant.value());
          return reread(transaction, id);
        });
  }

  /**
   * Decides a point. The edits of the chosen option are made in the same moment, as operations of
   * the session: all of it or nothing.
   *
   * @param seen the revision of the tailoring that stood on the screen
   * @param option the prepared option that was chosen; null: words only
   */
  public Answer<Session> decide(
      Principal principal,
      JournalId id,
      UUID entry,
      PointId point,
      String decision,
      @Nullable OptionId option,
      long seen) {
    return step(
        principal,
        id,
        entry,
        (transaction, session) ->
            allowed(session, new SessionEvent.Decided(point, decision, option, null))
                .then(ok -> carryOut(transaction, session, entry, point, option, seen))
                .then(
                    choice ->
                        append(
                            transaction,
                            id,
                            entry,
                            new SessionEvent.Decided(
                                point, decision.strip(), option, choice.orElse(null)))));
  }

  /** Finishes a session; from then on nothing of it changes. */
  public Answer<Session> signOff(Principal principal, JournalId id, UUID entry) {
    return step(
        principal,
        id,
        entry,
        (transaction, session) ->
            Answer.found(store.tailorings().find(transaction, session.tailoring()))
                .then(
                    tailoring -> {
                      SessionEvent event = new SessionEvent.SignedOff(tailoring.revision());
                      return allowed(session, event)
                          .then(ok -> append(transaction, id, entry, event));
                    }));
  }

  /** What is to be read afterwards: who, what was decided and changed, what waits for whom. */
  public Answer<Minutes> minutes(Principal principal, JournalId id) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            reread(transaction, id)
                .then(
                    session ->
                        Answer.found(reader.open(transaction, session.tailoring()))
                            .then(open -> Answer.granted(Minutes.of(session, open)))));
  }

  private interface Step {
    Answer<Boolean> take(Transaction transaction, Session session);
  }

  private Answer<Session> step(Principal principal, JournalId id, UUID entry, Step step) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.journals().hold(transaction, id);
          List<JournalEntry> entries = store.journals().entries(transaction, id);
          if (entries.stream().anyMatch(earlier -> earlier.id().equals(entry))) {
            return reread(transaction, id);
          }
          return reread(transaction, id)
              .then(session -> step.take(transaction, session))
              .then(ok -> reread(transaction, id));
        });
  }

  /** The choice the changes stand under; none when there were none. */
  private Answer<Optional<ChoiceId>> carryOut(
      Transaction transaction,
      Session session,
      UUID entry,
      PointId id,
      @Nullable OptionId option,
      long seen) {
    AgendaPoint point = session.point(id).orElseThrow();
    List<Edit> edits = new ArrayList<>();
    if (option != null) {
      for (var prepared : point.option(option).orElseThrow().edits()) {
        edits.add(prepared.as(derived(entry, "wijziging " + edits.size())));
      }
    }
    ChoiceId under = point.choice();
    if (edits.isEmpty()) {
      return Answer.granted(Optional.ofNullable(under));
    }
    UUID choice = under == null ? derived(id.value(), "keuze") : under.value();
    return writer
        .edit(transaction, session.tailoring(), seen, choice, session.id().value(), edits)
        .then(
            written -> {
              written.choices().forEach(one -> title(transaction, written.open(), one, point));
              return Answer.granted(written.choices().stream().findFirst().map(ChoiceId::new));
            });
  }

  /** A choice that was begun here is called as the point was. */
  private void title(Transaction transaction, OpenTailoring open, UUID id, AgendaPoint point) {
    var choice = open.choices().get(id);
    if (choice != null && choice.title().isEmpty()) {
      var why = choice.motivering();
      store
          .choices()
          .motivate(
              transaction,
              new ChoiceId(id),
              point.title(),
              why.reason(),
              why.ground(),
              why.onderbouwing());
    }
  }

  private static Answer<Boolean> allowed(Session session, SessionEvent event) {
    if (session.isSignedOff()) {
      return Answer.refused(RefusalCode.JOURNAAL_GESLOTEN);
    }
    List<Issue> issues = SessionCheck.of(session, event);
    return issues.isEmpty() ? Answer.granted(true) : Answer.refused(issues);
  }

  private Answer<Boolean> append(
      Transaction transaction, JournalId id, UUID entry, SessionEvent event) {
    boolean closes = event instanceof SessionEvent.SignedOff;
    store.journals().append(transaction, id, entry, SessionEntry.payload(event), closes);
    return Answer.granted(true);
  }

  private Answer<Session> reread(Transaction transaction, JournalId id) {
    return Answer.found(
        store
            .journals()
            .find(transaction, id)
            .filter(journal -> journal.kind() == JournalKind.SESSIE)
            .map(journal -> read(transaction, journal)));
  }

  private Session read(Transaction transaction, Journal journal) {
    return SessionFold.of(
        journal,
        store.journals().entries(transaction, journal.id()).stream()
            .map(SessionEntry::read)
            .toList(),
        store.journals().names(transaction, journal.id()));
  }

  private static Session empty(JournalId id, TailoringId tailoring) {
    return new Session(id, tailoring, "", LocalDate.EPOCH, "", List.of(), List.of(), null);
  }

  private static UUID derived(UUID id, String use) {
    return UUID.nameUUIDFromBytes((id + " " + use).getBytes(StandardCharsets.US_ASCII));
  }
}
