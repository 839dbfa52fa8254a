package nl.normenkader.ui.publicatie.ui;

import java.time.LocalDate;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.publication.LockEvent;
import nl.normenkader.profiles.store.GebeurtenisSoort;
import nl.normenkader.ui.shell.Dates;

/** How the events around a lock are said. */
final class EventWords {

  private EventWords() {}

  static String label(GebeurtenisSoort kind) {
    return switch (kind) {
      case ADVIES -> "advies van de adviesraad";
      case ADVIES_ANTWOORD -> "antwoord op het advies";
      case VASTSTELLING -> "vaststelling door het college";
      case BEKENDMAKING -> "bekendmaking";
      case REGISTRATIE -> "opname in het CVDR";
      case GELDIGHEID -> "geldigheid";
      case OVERGANGSRECHT -> "overgangsrecht";
      case INTREKKING -> "intrekking";
      case BUITEN_TOEPASSING -> "onderdeel niet toepassen";
    };
  }

  static String moment(LockEvent.Moment moment) {
    return switch (moment) {
      case MELDING -> "de dag van de melding";
      case AANVRAAG -> "de dag van de aanvraag";
      case BESLUIT -> "de dag van het besluit";
      case INGANGSDATUM -> "de ingangsdatum van de voorziening";
    };
  }

  static String running(LockEvent.Running running) {
    return switch (running) {
      case TOT_EINDDATUM -> "lopen door tot de einddatum";
      case BIJ_HERBEOORDELING -> "gaan over bij de herbeoordeling";
      case METEEN -> "gaan meteen over";
    };
  }

  static String objections(LockEvent.Objections objections) {
    return switch (objections) {
      case OUDE_REGELS -> "volgens de oude regels";
      case NIEUWE_REGELS -> "volgens de nieuwe regels";
      case GUNSTIGSTE -> "volgens de regels die voor de inwoner het gunstigst zijn";
    };
  }

  /** What happened, in a sentence or two. */
  static String sentence(LockEvent event, Normenkader kader) {
    return switch (event) {
      case LockEvent.Vaststelling e ->
          "Vastgesteld door het college op " + Dates.day(e.date()) + " (" + e.reference() + ").";
      case LockEvent.Bekendmaking e ->
          "Bekendgemaakt op " + Dates.day(e.date()) + " (" + e.reference() + ").";
      case LockEvent.Geldigheid e -> {
        LocalDate until = e.until();
        yield "Geldt vanaf "
            + Dates.day(e.from())
            + (until == null ? "." : " tot " + Dates.day(until) + ".");
      }
      case LockEvent.Intrekking e -> "Ingetrokken per " + Dates.day(e.until()) + ": " + e.reason();
      case LockEvent.Advies e ->
          "Advies van de adviesraad op "
              + Dates.day(e.date())
              + ": "
              + e.advice()
              + " Te lezen: "
              + e.reference()
              + ".";
      case LockEvent.AdviesAntwoord e ->
          "Antwoord op het advies op " + Dates.day(e.date()) + ": " + e.answer();
      case LockEvent.Registratie e ->
          "Opgenomen in de regelingenbank op " + Dates.day(e.date()) + " (" + e.reference() + ").";
      case LockEvent.Overgangsrecht e ->
          "Overgangsrecht: bepalend is "
              + moment(e.moment())
              + ". Lopende indicaties "
              + running(e.running())
              + ". Bezwaren worden behandeld "
              + objections(e.objections())
              + ". "
              + e.explanation();
      case LockEvent.BuitenToepassing e ->
          "Niet toegepast vanaf "
              + Dates.day(e.from())
              + ": "
              + LockedElements.of(kader).name(e.element())
              + (e.ecli().isEmpty() ? "" : " (" + e.ecli() + ")")
              + ". "
              + e.reason();
    };
  }
}
