package nl.normenkader.profiles.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.NewTailoring;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Motivering;
import org.jspecify.annotations.Nullable;

/** Opening and changing tailorings. Every change is on disk when the answer comes. */
public final class Tailorings {

  static final int MAX_NAME = 200;
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
                      null,
                      true));
          return Answer.granted(id);
        });
  }

  /**
   * Begins a tailoring on top of another layer: of a gemeente on its regio, of a pilot on its
   * gemeente.
   *
   * @param parent the version of the layer below it stands on
   */
  public Answer<TailoringId> beginOn(
      Principal principal, GemeenteId gemeente, VersieId parent, String name) {
    if (name.isBlank() || name.length() > MAX_NAME) {
      return Answer.refused(Issue.of(WorkspaceIssue.NAAM_ONGELDIG, "", MAX_NAME));
    }
    TailoringId id = TailoringId.random();
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.found(
                    reader
                        .versie(transaction, parent)
                        .flatMap(versie -> reader.open(transaction, versie)))
                .then(
                    below -> {
                      store
                          .tailorings()
                          .begin(
                              transaction,
                              new NewTailoring(
                                  id,
                                  gemeente,
                                  name.strip(),
                                  purpose(below, gemeente),
                                  below.base().id(),
                                  below.base().version(),
                                  below.tailoring().id(),
                                  parent,
                                  true));
                      return Answer.granted(id);
                    }));
  }

  /** A pilot of a gemeente on itself is not what holds for the gemeente. */
  private static String purpose(OpenTailoring below, GemeenteId gemeente) {
    return below.gemeente().id().equals(gemeente)
        ? NewTailoring.WMO_BEGELEIDING_PILOT
        : NewTailoring.WMO_BEGELEIDING;
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

  /** Takes back what the principal last did, with all he did under the same choice. */
  public Answer<OpenTailoring> undo(Principal principal, TailoringId id) {
    return step(principal, id, WorkspaceIssue.NIETS_ONGEDAAN_TE_MAKEN, TakingBack::last);
  }

  /** Does again what the principal took back last. */
  public Answer<OpenTailoring> redo(Principal principal, TailoringId id) {
    return step(principal, id, WorkspaceIssue.NIETS_OPNIEUW_TE_DOEN, TakingBack::again);
  }

  /**
   * Takes back a whole choice, whoever worked on it.
   *
   * @param seen the revision the principal saw; what others did under the choice since refuses it
   */
  public Answer<OpenTailoring> undoChoice(
      Principal principal, TailoringId id, UUID choice, long seen) {
    return step(
        principal,
        id,
        WorkspaceIssue.NIETS_ONGEDAAN_TE_MAKEN,
        (open, account) -> {
          boolean unseen =
              open.log().stream()
                  .anyMatch(
                      one ->
                          one.choice().equals(choice)
                              && one.revision() > seen
                              && !one.author().equals(account.value()));
          return unseen ? new TakingBack(List.of(), List.of()) : TakingBack.choice(open, choice);
        });
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
    if (!motivering.isReadableFrom()) {
      return Answer.refused(
          Issue.of(
              WorkspaceIssue.DOCUMENTLINK_ONGELDIG, "", String.valueOf(motivering.document())));
    }
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.choices().motivate(transaction, new ChoiceId(choice), title.strip(), motivering);
          return reread(transaction, id);
        });
  }

  private interface Step {
    TakingBack of(OpenTailoring open, AccountId account);
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
          TakingBack back =
              principal instanceof Principal.Account account
                  ? step.of(open.get(), account.account())
                  : new TakingBack(List.of(), List.of());
          if (!back.problems().isEmpty()) {
            return Answer.refused(back.problems());
          }
          if (back.entries().isEmpty()) {
            return Answer.refused(Issue.of(nothing, ""));
          }
          long revision = open.get().revision();
          for (EditPlan.Entry entry : back.entries()) {
            writer.append(transaction, open.get().tailoring(), revision++, entry, null);
          }
          return reread(transaction, id);
        });
  }

  private Answer<OpenTailoring> reread(Transaction transaction, TailoringId id) {
    return Answer.found(reader.open(transaction, id));
  }
}
