package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.resolve.Application;
import nl.normenkader.profiles.resolve.Inverse;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.NewTailoring;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Motivering;
import org.jspecify.annotations.Nullable;

/** Opening and changing tailorings. Every change is on disk when the answer comes. */
public final class Tailorings {

  private static final int MAX_NAME = 200;
  private static final int MAX_REASON = 10_000;
  private static final int MAX_GROUND = 2_000;

  private final ProfilesStore store;
  private final BaseCatalogue bases;
  private final TailoringReader reader;
  private final TailoringWriter writer;

  /** Tailorings in this store on these bases. */
  public Tailorings(ProfilesStore store, BaseCatalogue bases, TailoringReader reader) {
    this.store = store;
    this.bases = bases;
    this.reader = reader;
    this.writer = new TailoringWriter(store, reader);
  }

  /** The gemeenten the principal works for, each with its tailorings and what is in force today. */
  public List<GemeenteOverview> mine(Principal principal) {
    return store.read(
        principal,
        transaction ->
            store.gemeenten().where(transaction, Action.SLOT_LEZEN).stream()
                .map(gemeente -> GemeenteOverview.of(store, reader, transaction, gemeente))
                .toList());
  }

  /** Begins a tailoring of a base for a gemeente. */
  public Answer<TailoringId> begin(
      Principal principal, GemeenteId gemeente, String baseId, String baseVersion, String name) {
    if (bases.find(baseId, baseVersion).isEmpty()) {
      return Answer.refused(Issue.of(WorkspaceIssue.BASIS_ONBEKEND, "", baseId, baseVersion));
    }
    if (name.isBlank() || name.length() > MAX_NAME) {
      return Answer.refused(Issue.of(WorkspaceIssue.NAAM_ONGELDIG, "", MAX_NAME));
    }
    TailoringId id = TailoringId.random();
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store
              .tailorings()
              .begin(
                  transaction,
                  new NewTailoring(
                      id,
                      gemeente,
                      name.strip(),
                      NewTailoring.WMO_BEGELEIDING,
                      baseId,
                      baseVersion,
                      null,
                      true));
          return Answer.granted(id);
        });
  }

  /** Everything a screen shows of a tailoring. */
  public Answer<OpenTailoring> open(Principal principal, TailoringId id) {
    return Answer.attempt(store, principal, transaction -> reread(transaction, id));
  }

  /**
   * Saves edits, all or none. What the principal saw may be older than the log as long as nobody
   * else changed the same since.
   *
   * @param seen the revision the principal saw
   * @param choice the choice they belong to; null: the one the element is under, or a new one
   */
  public Answer<OpenTailoring> edit(
      Principal principal, TailoringId id, long seen, @Nullable UUID choice, List<Edit> edits) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            writer
                .edit(transaction, id, seen, choice, null, edits)
                .then(written -> Answer.granted(written.open())));
  }

  /** Takes back the last thing the principal did that still counts. */
  public Answer<OpenTailoring> undo(Principal principal, TailoringId id) {
    return step(principal, id, WorkspaceIssue.NIETS_ONGEDAAN_TE_MAKEN, Tailorings::undoEntry);
  }

  /** Does again what the principal took back last. */
  public Answer<OpenTailoring> redo(Principal principal, TailoringId id) {
    return step(principal, id, WorkspaceIssue.NIETS_OPNIEUW_TE_DOEN, Tailorings::redoEntry);
  }

  /** Writes why a choice was made, wholly or in part. */
  public Answer<OpenTailoring> motivate(
      Principal principal, TailoringId id, UUID choice, String title, Motivering motivering) {
    if (title.length() > MAX_NAME
        || motivering.reason().length() > MAX_REASON
        || motivering.ground().length() > MAX_GROUND) {
      return Answer.refused(
          Issue.of(WorkspaceIssue.MOTIVERING_TE_LANG, "", MAX_NAME, MAX_REASON, MAX_GROUND));
    }
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store
              .choices()
              .motivate(
                  transaction,
                  new ChoiceId(choice),
                  title.strip(),
                  motivering.reason(),
                  motivering.ground(),
                  motivering.onderbouwing());
          return reread(transaction, id);
        });
  }

  private interface Step {
    Optional<EditPlan.Entry> of(OpenTailoring open, Principal.Account account);
  }

  private Answer<OpenTailoring> step(
      Principal principal, TailoringId id, WorkspaceIssue nothing, Step step) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          Optional<OpenTailoring> open = reader.open(transaction, id);
          if (open.isEmpty()) {
            return Answer.refused(RefusalCode.NIET_GEVONDEN);
          }
          Optional<EditPlan.Entry> entry =
              principal instanceof Principal.Account account
                  ? step.of(open.get(), account)
                  : Optional.empty();
          if (entry.isEmpty()) {
            return Answer.refused(Issue.of(nothing, ""));
          }
          if (Application.of(open.get().resolution().effective(), entry.get().operation())
              instanceof Application.Misfit misfit) {
            return Answer.refused(misfit.issue());
          }
          writer.append(
              transaction, open.get().tailoring(), open.get().revision(), entry.get(), null);
          return reread(transaction, id);
        });
  }

  private static Optional<EditPlan.Entry> undoEntry(OpenTailoring open, Principal.Account account) {
    return open.undoable(account.account())
        .map(
            logged ->
                new EditPlan.Entry(
                    UUID.randomUUID(),
                    Inverse.of(
                        logged.operation(),
                        open.at(logged.revision() - 1).resolution().effective()),
                    logged.choice(),
                    logged.revision()));
  }

  private static Optional<EditPlan.Entry> redoEntry(OpenTailoring open, Principal.Account account) {
    return open.redoable(account.account())
        .flatMap(
            undo ->
                open.log().stream()
                    .filter(logged -> Long.valueOf(logged.revision()).equals(undo.undoes()))
                    .findFirst()
                    .map(
                        original ->
                            new EditPlan.Entry(
                                UUID.randomUUID(),
                                original.operation(),
                                original.choice(),
                                undo.revision())));
  }

  private Answer<OpenTailoring> reread(Transaction transaction, TailoringId id) {
    return Answer.found(reader.open(transaction, id));
  }
}
