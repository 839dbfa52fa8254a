package nl.normenkader.profiles.publication;

import java.time.LocalDate;
import nl.normenkader.profiles.store.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/** Something that happens around a lock; it changes the state of the lock, never its content. */
public sealed interface LockEvent {

  /**
   * The college decided.
   *
   * @param reference the number of the decision
   */
  record Vaststelling(LocalDate date, String reference) implements LockEvent {}

  /**
   * It was announced (Awb art. 3:40).
   *
   * @param reference the number in the gemeenteblad
   */
  record Bekendmaking(LocalDate date, String reference) implements LockEvent {}

  /**
   * It holds for these days.
   *
   * @param from first day it holds; before the day of the announcement it is retroactive
   * @param until first day it no longer holds; absent: until it is withdrawn
   */
  record Geldigheid(LocalDate from, @Nullable LocalDate until) implements LockEvent {}

  /**
   * It is withdrawn.
   *
   * @param until first day it no longer holds
   */
  record Intrekking(LocalDate until, String reason) implements LockEvent {}

  /** As what kind of event it is kept. */
  default GebeurtenisSoort kind() {
    return switch (this) {
      case Vaststelling e -> GebeurtenisSoort.VASTSTELLING;
      case Bekendmaking e -> GebeurtenisSoort.BEKENDMAKING;
      case Geldigheid e -> GebeurtenisSoort.GELDIGHEID;
      case Intrekking e -> GebeurtenisSoort.INTREKKING;
    };
  }

  /** Whether everything it stands on is told. */
  default boolean isComplete() {
    return switch (this) {
      case Vaststelling e -> !e.reference().isBlank();
      case Bekendmaking e -> !e.reference().isBlank();
      case Geldigheid e -> e.until() == null || e.from().isBefore(e.until());
      case Intrekking e -> !e.reason().isBlank();
    };
  }

  /** The first day it holds, for an event that says so. */
  default @Nullable LocalDate holdsFrom() {
    return this instanceof Geldigheid e ? e.from() : null;
  }

  /** The first day it no longer holds, for an event that says so. */
  default @Nullable LocalDate holdsUntil() {
    return switch (this) {
      case Geldigheid e -> e.until();
      case Intrekking e -> e.until();
      case Vaststelling e -> null;
      case Bekendmaking e -> null;
    };
  }
}
