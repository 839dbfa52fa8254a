package nl.normenkader.profiles.workspace;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.DryRun;
import nl.normenkader.profiles.rebase.LocalLayer;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.rebase.RebaseStep;
import nl.normenkader.profiles.rebase.SideNames;
import nl.normenkader.profiles.rebase.Transposition;
import nl.normenkader.profiles.store.Journal;
import nl.normenkader.profiles.store.JournalEntry;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.JournalKind;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieId;
import org.jspecify.annotations.Nullable;

/**
 * Moving tailorings to a new version of their base or of the layer below: begun, decided conflict
 * by conflict, and carried out in one transaction.
 *
 * @see "Design decision: adr/0015-a-tailoring-moves-in-one-step.md"
 */
public final class Rebases {

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final MoveWriter writer;
  private final DecisionNote note;

  /** Rebases in this store. */
  public Rebases(ProfilesStore store, TailoringReader reader) {
    this.store = store;
    this.reader = reader;
    this.writer = new MoveWriter(store);
    this.note = new DecisionNote(store);
  }

  /** The versions of its kader a tailoring can move to. */
  public Answer<List<BaseKader>> targets(Principal principal, TailoringId id) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.found(reader.open(transaction, id))
                .then(
                    open ->
                        Answer.granted(
                            reader.bases().all().stream()
                                .filter(to -> isAhead(open.base(), to))
                                .toList())));
  }

  /** What moving to a version of a kader would mean for every tailoring the principal may read. */
  public Answer<DryRun> dryRun(Principal principal, BaseKader was, BaseKader wordt) {
    Optional<Transposition> transposition = Transposition.between(reader.bases(), was, wordt);
    if (transposition.isEmpty()) {
      return unreachable(wordt);
    }
    RebaseStep step = RebaseStep.of(was.tree(), wordt.tree(), transposition.get());
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.granted(
                DryRun.of(
                    step,
                    store.gemeenten().where(transaction, Action.INRICHTING_LEZEN).stream()
                        .flatMap(
                            one -> store.tailorings().ofGemeente(transaction, one.id()).stream())
                        .filter(
                            one ->
                                one.parent() == null
                                    && stands(one.baseId(), one.baseVersion(), was))
                        .flatMap(one -> reader.open(transaction, one.id()).stream())
                        .map(open -> new LocalLayer(open.layer(), open.resolution()))
                        .toList())));
  }

  /**
   * What moving to a version of the layer below would mean for a tailoring; nothing is begun.
   *
   * @param parent the version of the layer it stands on
   */
  public Answer<RebasePlan> preview(Principal principal, TailoringId id, VersieId parent) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.found(reader.open(transaction, id))
                .then(
                    open ->
                        Answer.found(
                                reader
                                    .versie(transaction, parent)
                                    .flatMap(versie -> reader.open(transaction, versie)))
                            .then(
                                below ->
                                    plan(
                                        transaction,
                                        open,
                                        new RebaseEvent.RebaseBegun(
                                            below.base().id(),
                                            below.base().version(),
                                            new RebaseEvent.ParentRef(parent))))));
  }

  /** Begins a move to another version of the kader. */
  public Answer<OpenRebase> begin(
      Principal principal, TailoringId id, String baseId, String baseVersion) {
    return begin(principal, id, new RebaseEvent.RebaseBegun(baseId, baseVersion, null));
  }

  /** Begins a move to a version of the layer below. */
  public Answer<OpenRebase> begin(Principal principal, TailoringId id, VersieId parent) {
    return Answer.attempt(
            store,
            principal,
            transaction ->
                Answer.found(
                    reader
                        .versie(transaction, parent)
                        .flatMap(versie -> reader.open(transaction, versie))))
        .then(
            below ->
                begin(
                    principal,
                    id,
                    new RebaseEvent.RebaseBegun(
                        below.base().id(),
                        below.base().version(),
                        new RebaseEvent.ParentRef(parent))));
  }

  private Answer<OpenRebase> begin(
      Principal principal, TailoringId id, RebaseEvent.RebaseBegun begun) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          List<Journal> going = going(transaction, id);
          if (!going.isEmpty()) {
            return Answer.refused(Issue.of(WorkspaceIssue.OVERSTAP_LOOPT_AL, ""));
          }
          Optional<OpenTailoring> open = reader.open(transaction, id);
          if (open.isEmpty()) {
            return Answer.refused(RefusalCode.NIET_GEVONDEN);
          }
          JournalId journal = JournalId.random();
          return plan(transaction, open.get(), begun)
              .then(
                  plan -> {
                    store.journals().begin(transaction, journal, id, JournalKind.OVERSTAP);
                    append(transaction, journal, UUID.randomUUID(), begun, false);
                    return reread(transaction, journal);
                  });
        });
  }

  /** The move of a tailoring that goes on, when there is one. */
  public Optional<JournalId> going(Principal principal, TailoringId id) {
    return store.read(
        principal, transaction -> going(transaction, id).stream().findFirst().map(Journal::id));
  }

  /** The move of an open tailoring that goes on, when there is one. */
  public Optional<OpenRebase> going(Transaction transaction, OpenTailoring open) {
    return going(transaction, open.tailoring().id()).stream()
        .findFirst()
        .flatMap(journal -> reread(transaction, journal.id()).value());
  }

  /** A move that goes on, planned against the tailoring as it is now. */
  public Answer<OpenRebase> open(Principal principal, JournalId id) {
    return Answer.attempt(store, principal, transaction -> reread(transaction, id));
  }

  /**
   * Decides one conflict.
   *
   * @param entry made by the client: sending it again does nothing twice
   */
  public Answer<OpenRebase> decide(
      Principal principal, JournalId id, UUID entry, Decision decision) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.journals().hold(transaction, id);
          boolean fresh =
              append(transaction, id, entry, RebaseEvent.ConflictDecided.of(decision), false);
          return reread(transaction, id)
              .then(
                  rebase -> {
                    if (fresh) {
                      OpenTailoring open =
                          reader.open(transaction, rebase.tailoring()).orElseThrow();
                      note.add(transaction, open, id, rebase.plan(), decision);
                    }
                    return Answer.granted(rebase);
                  });
        });
  }

  /**
   * Carries out a move: everything of it or nothing. Undecided conflicts refuse it.
   *
   * @param reason why the tailoring moves; it is the motivering of the move itself
   */
  public Answer<OpenTailoring> apply(Principal principal, JournalId id, UUID entry, String reason) {
    if (reason.isBlank()) {
      return Answer.refused(Issue.of(WorkspaceIssue.OVERSTAP_ZONDER_REDEN, ""));
    }
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.journals().hold(transaction, id);
          return reread(transaction, id)
              .then(
                  rebase -> {
                    if (!rebase.isReady()) {
                      return Answer.refused(rebase.result().blockers());
                    }
                    OpenTailoring open = reader.open(transaction, rebase.tailoring()).orElseThrow();
                    long moved = writer.write(transaction, open, rebase, reason.strip());
                    append(transaction, id, entry, new RebaseEvent.RebaseApplied(moved), true);
                    return Answer.found(reader.open(transaction, rebase.tailoring()));
                  });
        });
  }

  /** Gives a move up; the tailoring stays where it is. */
  public Answer<Boolean> drop(Principal principal, JournalId id, UUID entry, String reason) {
    if (reason.isBlank()) {
      return Answer.refused(Issue.of(WorkspaceIssue.OVERSTAP_ZONDER_REDEN, ""));
    }
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          append(transaction, id, entry, new RebaseEvent.RebaseDropped(reason.strip()), true);
          return Answer.granted(true);
        });
  }

  private Answer<OpenRebase> reread(Transaction transaction, JournalId id) {
    Optional<Journal> journal =
        store.journals().find(transaction, id).filter(one -> one.kind() == JournalKind.OVERSTAP);
    if (journal.isEmpty()) {
      return Answer.refused(RefusalCode.NIET_GEVONDEN);
    }
    List<JournalEntry> entries = store.journals().entries(transaction, id);
    if (entries.stream().anyMatch(JournalEntry::closes)) {
      return Answer.refused(RefusalCode.JOURNAAL_GESLOTEN);
    }
    OpenTailoring open = reader.open(transaction, journal.get().tailoring()).orElseThrow();
    Map<String, Decision> decisions = new LinkedHashMap<>();
    RebaseEvent.@Nullable RebaseBegun begun = null;
    for (JournalEntry entry : entries) {
      switch (RebaseEvent.read(entry)) {
        case RebaseEvent.RebaseBegun e -> begun = e;
        case RebaseEvent.ConflictDecided e -> decisions.put(e.conflict(), e.decision());
        case RebaseEvent.RebaseApplied e -> {}
        case RebaseEvent.RebaseDropped e -> {}
      }
    }
    if (begun == null) {
      throw new IllegalStateException("a rebase that was not begun: " + id);
    }
    RebaseEvent.RebaseBegun to = begun;
    return plan(transaction, open, to)
        .then(
            plan ->
                Answer.granted(
                    new OpenRebase(
                        id,
                        open.tailoring().id(),
                        reader.bases().find(to.base(), to.version()).orElseThrow(),
                        parent(transaction, to).orElse(null),
                        open.revision(),
                        plan,
                        List.copyOf(decisions.values()),
                        plan.decide(plan.stillAsked(decisions.values())))));
  }

  private Answer<RebasePlan> plan(
      Transaction transaction, OpenTailoring open, RebaseEvent.RebaseBegun to) {
    Optional<BaseKader> wordt = reader.bases().find(to.base(), to.version());
    if (wordt.isEmpty()) {
      return Answer.refused(Issue.of(WorkspaceIssue.BASIS_ONBEKEND, "", to.base(), to.version()));
    }
    Optional<Versie> parent = parent(transaction, to);
    boolean layered = open.tailoring().parent() != null;
    boolean fits =
        parent.map(Versie::tailoring).equals(Optional.ofNullable(open.tailoring().parent()));
    Optional<Transposition> transposition =
        stands(to.base(), to.version(), open.base())
            ? Optional.of(Transposition.NONE)
            : Transposition.between(reader.bases(), open.base(), wordt.get());
    boolean moves = layered || !stands(to.base(), to.version(), open.base());
    if (!fits || !moves || transposition.isEmpty()) {
      return unreachable(wordt.get());
    }
    Standing next =
        Standing.of(
            open.revision(),
            wordt.get(),
            parent.map(versie -> reader.layers(transaction, versie)).orElse(List.of()),
            parent.orElse(null));
    return Answer.granted(
        RebaseStep.of(
                open.standing().tree(),
                next.tree(),
                transposition.get(),
                names(transaction, open, next.base()))
            .plan(new LocalLayer(open.layer(), open.resolution())));
  }

  /** What is new: the kader, or only the layer in between. */
  private SideNames names(Transaction transaction, OpenTailoring open, BaseKader to) {
    TailoringId below = open.tailoring().parent();
    if (below == null || !to.hash().equals(open.base().hash())) {
      return SideNames.BASE;
    }
    return reader.open(transaction, below).filter(one -> !one.gemeente().regio()).isPresent()
        ? SideNames.GEMEENTE
        : SideNames.REGIO;
  }

  private Optional<Versie> parent(Transaction transaction, RebaseEvent.RebaseBegun to) {
    RebaseEvent.ParentRef parent = to.parent();
    return parent == null ? Optional.empty() : reader.versie(transaction, parent.id());
  }

  private List<Journal> going(Transaction transaction, TailoringId id) {
    return store.journals().ofTailoring(transaction, id, JournalKind.OVERSTAP).stream()
        .filter(
            journal ->
                store.journals().entries(transaction, journal.id()).stream()
                    .noneMatch(JournalEntry::closes))
        .toList();
  }

  private boolean append(
      Transaction transaction, JournalId id, UUID entry, RebaseEvent event, boolean closes) {
    return store.journals().append(transaction, id, entry, RebaseEvent.payload(event), closes);
  }

  private boolean isAhead(BaseKader was, BaseKader to) {
    return to.id().equals(was.id())
        && !to.version().equals(was.version())
        && Transposition.between(reader.bases(), was, to).isPresent();
  }

  private static boolean stands(String id, String version, BaseKader base) {
    return base.id().equals(id) && base.version().equals(version);
  }

  private static <T> Answer<T> unreachable(BaseKader wordt) {
    return Answer.refused(
        Issue.of(WorkspaceIssue.OVERSTAP_ONBEREIKBAAR, "", wordt.id(), wordt.version()));
  }

  static UUID derived(UUID id, String use) {
    return UUID.nameUUIDFromBytes((id + " " + use).getBytes(StandardCharsets.UTF_8));
  }
}
