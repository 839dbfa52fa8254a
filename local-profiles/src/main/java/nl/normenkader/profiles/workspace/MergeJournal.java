package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.store.Journal;
import nl.normenkader.profiles.store.JournalEntry;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.JournalKind;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;

/**
 * What was answered about a merge, kept from the first answer on: who leaves and comes back, with
 * the same variant or the same file, goes on where he was.
 */
public final class MergeJournal {

  private final ProfilesStore store;
  private final DecisionNote note;

  /** Journals in this store. */
  public MergeJournal(ProfilesStore store) {
    this.store = store;
    this.note = new DecisionNote(store);
  }

  /** The answers so far about a merge that is not carried out yet. */
  public MergeAnswers answers(Transaction transaction, TailoringId into, MergeSource source) {
    return going(transaction, into, source)
        .map(id -> MergeAnswers.ofEvents(events(transaction, id)))
        .orElse(MergeAnswers.NONE);
  }

  /**
   * Keeps answers.
   *
   * @param entry made by the client: sending it again keeps nothing twice
   * @param plan what is asked
   */
  public void answer(
      Transaction transaction,
      OpenTailoring into,
      MergeSource source,
      UUID entry,
      RebasePlan plan,
      MergeAnswers answers) {
    List<MergeEvent> events = answers.events();
    if (events.isEmpty()) {
      return;
    }
    JournalId journal = begun(transaction, into.tailoring().id(), source);
    boolean fresh = false;
    for (int i = 0; i < events.size(); i++) {
      UUID id = i == 0 ? entry : Rebases.derived(entry, "antwoord " + i);
      fresh =
          store
              .journals()
              .append(transaction, journal, id, MergeEvent.payload(events.get(i)), false);
    }
    if (fresh) {
      answers.decisions().forEach(one -> note.add(transaction, into, journal, plan, one));
    }
  }

  /** Notes that it is carried out. */
  public void applied(
      Transaction transaction,
      OpenTailoring into,
      MergeSource source,
      MergeEvent.MergeApplied end) {
    close(transaction, begun(transaction, into.tailoring().id(), source), end);
  }

  /** Notes that it does not happen, when somebody had answered something. */
  void dropped(
      Transaction transaction, TailoringId into, MergeSource source, MergeEvent.MergeDropped end) {
    going(transaction, into, source).ifPresent(journal -> close(transaction, journal, end));
  }

  private void close(Transaction transaction, JournalId journal, MergeEvent end) {
    store.journals().append(transaction, journal, UUID.randomUUID(), MergeEvent.payload(end), true);
  }

  private JournalId begun(Transaction transaction, TailoringId into, MergeSource source) {
    List<Journal> earlier =
        store.journals().ofTailoring(transaction, into, JournalKind.SAMENVOEGING);
    // Two people who answer their first question at once go on in one journal.
    JournalId next =
        new JournalId(
            Rebases.derived(
                into.value(), "%s %s %d".formatted(source.kind(), source.key(), earlier.size())));
    store.journals().hold(transaction, next);
    Optional<JournalId> going = going(transaction, into, source);
    if (going.isPresent()) {
      return going.get();
    }
    store.journals().begin(transaction, next, into, JournalKind.SAMENVOEGING);
    store
        .journals()
        .append(
            transaction,
            next,
            Rebases.derived(next.value(), "begin"),
            MergeEvent.payload(new MergeEvent.MergeBegun(source)),
            false);
    return next;
  }

  private Optional<JournalId> going(Transaction transaction, TailoringId into, MergeSource source) {
    return store.journals().ofTailoring(transaction, into, JournalKind.SAMENVOEGING).stream()
        .map(Journal::id)
        .filter(id -> isOpen(transaction, id, source))
        .findFirst();
  }

  private boolean isOpen(Transaction transaction, JournalId id, MergeSource source) {
    List<JournalEntry> entries = store.journals().entries(transaction, id);
    return entries.stream().noneMatch(JournalEntry::closes)
        && entries.stream()
            .map(MergeEvent::read)
            .anyMatch(
                event ->
                    event instanceof MergeEvent.MergeBegun begun && begun.source().isSame(source));
  }

  private List<MergeEvent> events(Transaction transaction, JournalId id) {
    return store.journals().entries(transaction, id).stream().map(MergeEvent::read).toList();
  }
}
