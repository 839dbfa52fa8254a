package nl.normenkader.profiles.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.profiles.postgres.Transaction;
import nl.normenkader.profiles.store.Gebeurtenis;
import nl.normenkader.profiles.store.GebeurtenisSoort;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A lock with what happened around it.
 *
 * @param events in the order in which they became known
 */
public record LockView(Slot slot, LockedConfiguration configuration, List<EventView> events) {

  public LockView {
    events = List.copyOf(events);
  }

  /** An event, and how and when this system came to know it. */
  public record EventView(LockEvent event, Gebeurtenis stored) {}

  /** What can be recorded now, in the order in which it usually happens. */
  public List<GebeurtenisSoort> recordable() {
    List<GebeurtenisSoort> happened = events.stream().map(view -> view.stored().soort()).toList();
    return Arrays.stream(GebeurtenisSoort.values())
        .filter(kind -> kind.needs() == null || happened.contains(kind.needs()))
        .toList();
  }

  /** Whether the college decided on it: before that it is for training and proefdraaien only. */
  public boolean isAdopted() {
    return events.stream().anyMatch(view -> view.stored().soort() == GebeurtenisSoort.VASTSTELLING);
  }

  /** Whether it was made to hold from a day before it was announced: shown everywhere. */
  public boolean isRetroactive() {
    return events.stream()
        .map(EventView::event)
        .filter(LockEvent.Geldigheid.class::isInstance)
        .map(LockEvent.Geldigheid.class::cast)
        .anyMatch(holds -> announced().filter(holds.from()::isBefore).isPresent());
  }

  private Optional<LocalDate> announced() {
    return events.stream()
        .map(EventView::event)
        .filter(LockEvent.Bekendmaking.class::isInstance)
        .map(event -> ((LockEvent.Bekendmaking) event).date())
        .min(Comparator.naturalOrder());
  }

  /** The elements that are not applied on a day, with why. */
  public List<LockEvent.BuitenToepassing> notApplied(LocalDate day) {
    return notApplied(day, null);
  }

  /**
   * The elements that are not applied on a day.
   *
   * @param knownAt as this system knew it then; null: as it knows now
   */
  public List<LockEvent.BuitenToepassing> notApplied(LocalDate day, @Nullable Instant knownAt) {
    return events.stream()
        .filter(view -> knownAt == null || !view.stored().knownAt().isAfter(knownAt))
        .map(EventView::event)
        .filter(LockEvent.BuitenToepassing.class::isInstance)
        .map(LockEvent.BuitenToepassing.class::cast)
        .filter(event -> !day.isBefore(event.from()))
        .toList();
  }

  /** The bytes of the lock's file, the same for ever. */
  public byte[] file() {
    return SlotBytes.file(slot);
  }

  static LockView of(ProfilesStore store, Transaction transaction, Slot slot) {
    return new LockView(
        slot,
        SlotBytes.configuration(slot),
        store.gebeurtenissen().ofSlot(transaction, slot.id()).stream()
            .map(stored -> new EventView(LockEventPayload.read(stored.payload().bytes()), stored))
            .toList());
  }
}
