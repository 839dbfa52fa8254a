package nl.normenkader.profiles.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Envelope;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.SigningKey;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.approval.ReadinessCheck;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.ChainHead;
import nl.normenkader.profiles.store.GebeurtenisId;
import nl.normenkader.profiles.store.NewGebeurtenis;
import nl.normenkader.profiles.store.NewSlot;
import nl.normenkader.profiles.store.Payload;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.RefusalCode;
import nl.normenkader.profiles.store.Sha256;
import nl.normenkader.profiles.store.Signature;
import nl.normenkader.profiles.store.Slot;
import nl.normenkader.profiles.store.SlotId;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;

/**
 * Locking approved versions, signed by this installation, and recording what happens to a lock.
 *
 * @see "Design decision: adr/0008-the-lock-comes-before-the-college.md"
 */
public final class Publication {

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final ReadinessCheck check;
  private final SigningKey key;
  private final Clock clock;

  /**
   * Publication in this store.
   *
   * @param key signs locks and events
   * @param clock says when a lock is made
   */
  public Publication(
      ProfilesStore store,
      TailoringReader reader,
      ReadinessCheck check,
      SigningKey key,
      Clock clock) {
    this.store = store;
    this.reader = reader;
    this.check = check;
    this.key = key;
    this.clock = clock;
  }

  /** Fixes an approved version for ever: all of it or nothing. Waits for what is being proved. */
  public Answer<LockView> lock(Principal principal, VersieId id) {
    check.prove(principal, id);
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          Optional<OpenTailoring> found =
              reader.versie(transaction, id).flatMap(v -> reader.open(transaction, v));
          if (found.isEmpty()) {
            return Answer.refused(RefusalCode.NIET_GEVONDEN);
          }
          List<Issue> blockers = check.of(transaction, id, found.get()).all();
          if (!blockers.isEmpty()) {
            return Answer.refused(blockers);
          }
          SlotId slot = SlotId.random();
          Normenkader kader = found.get().resolution().normenkader().orElseThrow();
          store
              .slots()
              .lock(
                  transaction,
                  new NewSlot(slot, id, SlotBytes.content(RecordBinding.write(kader))),
                  head -> SlotBytes.envelope(sealed(kader, found.get(), principal, head)));
          return view(transaction, slot);
        });
  }

  /** Records an event around a lock; it is signed, and never changed afterwards. */
  public Answer<LockView> record(Principal principal, SlotId id, LockEvent event) {
    if (!event.isComplete()) {
      return Answer.refused(
          Issue.of(PublicationIssue.GEBEURTENIS_ONVOLLEDIG, "", event.kind().code()));
    }
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          Optional<Slot> slot = store.slots().find(transaction, id);
          if (slot.isEmpty()) {
            return Answer.refused(RefusalCode.NIET_GEVONDEN);
          }
          List<Issue> problems = problems(transaction, slot.get(), event);
          if (!problems.isEmpty()) {
            return Answer.refused(problems);
          }
          byte[] bytes = LockEventPayload.bytes(event, hash(slot.get().hash()));
          store
              .gebeurtenissen()
              .record(
                  transaction,
                  new NewGebeurtenis(
                      GebeurtenisId.random(),
                      id,
                      event.kind(),
                      new Payload(LockEventPayload.FORMAT, bytes),
                      Signature.of(key.sign(bytes)),
                      event.holdsFrom(),
                      event.holdsUntil()));
          return view(transaction, id);
        });
  }

  /** Whether one can still compute when this is set aside too. */
  private List<Issue> problems(Transaction transaction, Slot slot, LockEvent event) {
    if (!(event instanceof LockEvent.BuitenToepassing aside)) {
      return List.of();
    }
    LockView view = LockView.of(store, transaction, slot);
    List<LockEvent.BuitenToepassing> all = new ArrayList<>(view.notApplied(LocalDate.MAX));
    all.add(aside);
    return SetAside.compiled(view.configuration(), all).issues().stream()
        .filter(Issue::isError)
        .toList();
  }

  /** A lock with its events. */
  public Answer<LockView> find(Principal principal, SlotId id) {
    return Answer.attempt(store, principal, transaction -> view(transaction, id));
  }

  /** The lock of a version, when it was locked. */
  public Optional<LockView> ofVersie(Principal principal, VersieId id) {
    return store.read(
        principal,
        transaction ->
            store
                .slots()
                .ofVersie(transaction, id)
                .map(slot -> LockView.of(store, transaction, slot)));
  }

  /** The locks of a gemeente in the order in which they were made. */
  public List<LockView> ofGemeente(Principal principal, GemeenteId gemeente) {
    return store.read(
        principal,
        transaction ->
            store.slots().ofGemeente(transaction, gemeente).stream()
                .map(slot -> LockView.of(store, transaction, slot))
                .toList());
  }

  private LockedConfiguration sealed(
      Normenkader kader, OpenTailoring open, Principal principal, ChainHead head) {
    Envelope envelope =
        new Envelope(
            "gemeente " + open.gemeente().naam(),
            open.namespace(),
            // An account and no name: names stand apart, so that a person can be forgotten.
            principal.id(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            new Envelope.Base(open.base().id(), open.base().version(), open.base().hash()),
            hash(head.hash()));
    return LockedConfiguration.seal(kader, envelope, key);
  }

  private Answer<LockView> view(Transaction transaction, SlotId id) {
    return Answer.found(
        store.slots().find(transaction, id).map(slot -> LockView.of(store, transaction, slot)));
  }

  private static Hash hash(Sha256 stored) {
    return new Hash("sha256:" + stored.hex());
  }
}
