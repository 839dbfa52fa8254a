package nl.normenkader.profiles.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.InForce;
import nl.normenkader.profiles.store.NewTailoring;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Sha256;
import nl.normenkader.profiles.store.Slot;
import nl.normenkader.profiles.workspace.Answer;
import org.jspecify.annotations.Nullable;

/** Finding locked configurations: by hash, and by gemeente and day as known at a moment. */
public final class Configurations {

  private final ProfilesStore store;

  /** Configurations in this store, and the shipped kaders. */
  public Configurations(ProfilesStore store) {
    this.store = store;
  }

  /**
   * A configuration and what it may be used for.
   *
   * @param practice whether it is for training and proefdraaien only: no decision can rest on it
   * @param lock the lock with its events; absent for a shipped kader
   */
  public record Found(
      LockedConfiguration configuration, boolean practice, @Nullable LockView lock) {}

  /**
   * What is in force: from when until when, and since when this system knows so.
   *
   * @param gemeente whose it is: after a herindeling the successor of the one that was asked for
   */
  public record InForceFound(Found found, InForce period, Gemeente gemeente) {}

  /** The configuration with this hash, a shipped kader or a lock of a gemeente, for ever. */
  public Answer<Found> byHash(Principal principal, Hash hash) {
    Optional<ShippedKader> shipped = ShippedKaders.get().find(hash);
    if (shipped.isPresent()) {
      return Answer.granted(new Found(shipped.get().locked(), true, null));
    }
    Sha256 stored = new Sha256(hash.text().substring("sha256:".length()));
    return Answer.attempt(
        store,
        principal,
        transaction ->
            store
                .slots()
                .byHash(transaction, stored)
                .map(slot -> Answer.granted(found(transaction, slot)))
                .orElseGet(
                    () ->
                        Answer.refused(
                            Issue.of(PublicationIssue.CONFIGURATIE_ONBEKEND, "", hash))));
  }

  /**
   * What is in force for a gemeente.
   *
   * @param code the CBS code the gemeente has on that day; of a gemeente that was gone by then the
   *     successor is asked
   * @param peildatum the day the question is about
   * @param knownAt as this system knew it then; null: as it knows now
   */
  public Answer<InForceFound> inForce(
      Principal principal, String code, LocalDate peildatum, @Nullable Instant knownAt) {
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          Optional<Gemeente> gemeente =
              store
                  .gemeenten()
                  .byCode(transaction, code, peildatum)
                  .or(() -> successor(transaction, code, peildatum));
          return gemeente.isEmpty()
              ? Answer.refused(Issue.of(PublicationIssue.GEMEENTE_ONBEKEND, "", code, peildatum))
              : inForce(transaction, gemeente.get(), peildatum, knownAt);
        });
  }

  /** The gemeente that took the place of the last one with this code, and still is there. */
  private Optional<Gemeente> successor(Transaction transaction, String code, LocalDate day) {
    Set<GemeenteId> passed = new HashSet<>();
    Optional<Gemeente> at = store.gemeenten().lastWithCode(transaction, code, day);
    while (at.isPresent() && isGone(at.get(), day) && passed.add(at.get().id())) {
      at =
          Optional.ofNullable(at.get().successor())
              .flatMap(next -> store.gemeenten().find(transaction, next));
    }
    return at.filter(gemeente -> !isGone(gemeente, day));
  }

  private static boolean isGone(Gemeente gemeente, LocalDate day) {
    LocalDate until = gemeente.until();
    return until != null && !until.isAfter(day);
  }

  private Answer<InForceFound> inForce(
      Transaction transaction, Gemeente gemeente, LocalDate peildatum, @Nullable Instant knownAt) {
    for (InForce period :
        store.gebeurtenissen().inForce(transaction, gemeente.id(), peildatum, knownAt)) {
      Optional<Slot> slot = store.slots().find(transaction, period.slot());
      if (period.doel().equals(NewTailoring.WMO_BEGELEIDING) && slot.isPresent()) {
        return Answer.granted(new InForceFound(found(transaction, slot.get()), period, gemeente));
      }
    }
    return Answer.refused(
        Issue.of(PublicationIssue.GEEN_GELDENDE_CONFIGURATIE, "", gemeente.naam(), peildatum));
  }

  private Found found(Transaction transaction, Slot slot) {
    LockView view = LockView.of(store, transaction, slot);
    return new Found(view.configuration(), !view.isAdopted(), view);
  }
}
