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

  /**
   * The adviesraad gave its advice on the proposal.
   *
   * @param advice what it says, in short
   * @param reference where it can be read
   */
  record Advies(LocalDate date, String advice, String reference) implements LockEvent {}

  /** What the college did with the advice. */
  record AdviesAntwoord(LocalDate date, String answer) implements LockEvent {}

  /**
   * It stands in the CVDR, which comes after the announcement.
   *
   * @param reference the CVDR number
   */
  record Registratie(LocalDate date, String reference) implements LockEvent {}

  /**
   * What holds for cases that were under way.
   *
   * @param moment which moment of a case decides what holds for it
   * @param running what happens to indications that run
   * @param objections by which rules objections are decided
   */
  record Overgangsrecht(Moment moment, Running running, Objections objections, String explanation)
      implements LockEvent {}

  /**
   * A court or the college set one element aside.
   *
   * @param element address of the element in the locked content
   * @param from first day it is not applied
   * @param ecli the judgment; empty when the college decided by itself
   */
  record BuitenToepassing(String element, LocalDate from, String ecli, String reason)
      implements LockEvent {}

  /** Which moment of a case decides what holds for it. */
  enum Moment {
    MELDING,
    AANVRAAG,
    BESLUIT,
    INGANGSDATUM
  }

  /** What happens to indications that run when this begins to hold. */
  enum Running {
    TOT_EINDDATUM,
    BIJ_HERBEOORDELING,
    METEEN
  }

  /** By which rules objections against older decisions are decided. */
  enum Objections {
    OUDE_REGELS,
    NIEUWE_REGELS,
    GUNSTIGSTE
  }

  /** As what kind of event it is kept. */
  default GebeurtenisSoort kind() {
    return switch (this) {
      case Vaststelling e -> GebeurtenisSoort.VASTSTELLING;
      case Bekendmaking e -> GebeurtenisSoort.BEKENDMAKING;
      case Geldigheid e -> GebeurtenisSoort.GELDIGHEID;
      case Intrekking e -> GebeurtenisSoort.INTREKKING;
      case Advies e -> GebeurtenisSoort.ADVIES;
      case AdviesAntwoord e -> GebeurtenisSoort.ADVIES_ANTWOORD;
      case Registratie e -> GebeurtenisSoort.REGISTRATIE;
      case Overgangsrecht e -> GebeurtenisSoort.OVERGANGSRECHT;
      case BuitenToepassing e -> GebeurtenisSoort.BUITEN_TOEPASSING;
    };
  }

  /** Whether everything it stands on is told. */
  default boolean isComplete() {
    return switch (this) {
      case Vaststelling e -> !e.reference().isBlank();
      case Bekendmaking e -> !e.reference().isBlank();
      case Geldigheid e -> e.until() == null || e.from().isBefore(e.until());
      case Intrekking e -> !e.reason().isBlank();
      case Advies e -> !e.advice().isBlank() && !e.reference().isBlank();
      case AdviesAntwoord e -> !e.answer().isBlank();
      case Registratie e -> !e.reference().isBlank();
      case Overgangsrecht e -> !e.explanation().isBlank();
      case BuitenToepassing e -> !e.element().isBlank() && !e.reason().isBlank();
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
      case Advies e -> null;
      case AdviesAntwoord e -> null;
      case Registratie e -> null;
      case Overgangsrecht e -> null;
      case BuitenToepassing e -> null;
    };
  }
}
