package nl.normenkader.profiles.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.session.Agenda;
import nl.normenkader.profiles.session.AgendaProposal;
import nl.normenkader.profiles.session.OptionId;
import nl.normenkader.profiles.session.Participant;
import nl.normenkader.profiles.session.PointId;
import nl.normenkader.profiles.session.PointSource;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.ProposedEdit;

/**
 * A session of the demo gemeente that is prepared and partly held. Every id in it follows from the
 * tailoring, so that a start that was broken off goes on.
 */
record DemoSession(Principal who, TailoringId tailoring, Sessions sessions, Agenda agenda) {

  private static final String TITLE = "Tweede sessie: wat wij anders willen";
  private static final String BAND =
      "profielreeksen/individueel/profielen/samen-op-weg/bandbreedtes/individueel";
  private static final int UITGANGSPUNTEN = 2;

  /** Makes what is not there yet. */
  void make(OpenTailoring open, LocalDate today) {
    Session session =
        sessions.of(who, tailoring).stream()
            .filter(one -> one.title().equals(TITLE))
            .findFirst()
            .orElseGet(
                () ->
                    sessions
                        .plan(who, tailoring, TITLE, today.plusDays(2), "Raadzaal Voorbeeldstad")
                        .orElseThrow());
    join(session, "Fatima de Vries", "voorzitter");
    join(session, "Joop Jansen", "cliëntenraad");
    join(session, "Anneke Smit", "Wmo-consulent");
    join(session, "Karel Bakker", "aanbieder van begeleiding");
    band(session);
    for (AgendaProposal proposal : agenda.proposals(who, tailoring).orElseThrow()) {
      if (proposal.source() == PointSource.KEUZE) {
        list(session, proposal);
      }
    }
    agenda.proposals(who, tailoring).orElseThrow().stream()
        .filter(one -> one.source() == PointSource.SJABLOON)
        .findFirst()
        .map(one -> one.each(open.resolution().effective()))
        .orElse(List.of())
        .stream()
        .limit(UITGANGSPUNTEN)
        .forEach(one -> list(session, one));
    park(session, today);
  }

  private void band(Session session) {
    PointId point = new PointId(id("punt samen op weg"));
    record(
        session,
        "samen op weg",
        new SessionEvent.PointListed(
            point,
            PointSource.EIGEN,
            "Hoeveel tijd is gewoon bij ‘Samen op weg’?",
            "Het panel vond een kwartier erbij te weinig. De aanbieders laten zien wat zij nu"
                + " gemiddeld inzetten.",
            null,
            List.of(BAND)));
    option(session, point, 135, "Zo laten", "Wij wachten de evaluatie van volgend jaar af.");
    option(session, point, 150, "Nog een kwartier erbij", "Dat past bij wat aanbieders inzetten.");
    option(
        session,
        point,
        165,
        "Een half uur erbij",
        "Het panel vraagt hierom. Dit gaat over de grens" + " die het basiskader noemt.");
  }

  private void option(Session session, PointId point, long norm, String title, String why) {
    Edit edit = new Edit.Value(UUID.randomUUID(), Place.of(BAND + "#norm"), new Json.Whole(norm));
    record(
        session,
        "optie " + norm,
        new SessionEvent.OptionPrepared(
            point,
            new OptionId(id("optie van " + norm)),
            title,
            why,
            List.of(new ProposedEdit(edit))));
  }

  private void list(Session session, AgendaProposal proposal) {
    List<SessionEvent> steps = proposal.steps(new PointId(id("punt " + proposal.title())));
    for (int i = 0; i < steps.size(); i++) {
      record(session, "op de agenda " + i + " " + proposal.title(), steps.get(i));
    }
  }

  /** The last open choice waits for figures. */
  private void park(Session session, LocalDate today) {
    Session now = sessions.open(who, session.id()).orElseThrow();
    Participant owner = now.participants().getLast();
    now.agenda().stream()
        .filter(point -> point.source() == PointSource.KEUZE)
        .reduce((earlier, later) -> later)
        .filter(point -> point.isOpen())
        .ifPresent(
            point ->
                record(
                    session,
                    "parkeren",
                    new SessionEvent.Parked(
                        point.id(),
                        "Eerst cijfers van de aanbieders over het afgelopen jaar.",
                        owner.id(),
                        today.plusDays(30))));
  }

  private void join(Session session, String name, String role) {
    sessions.join(who, session.id(), id("deelnemer " + name), role, null, name).orElseThrow();
  }

  private void record(Session session, String what, SessionEvent event) {
    sessions.record(who, session.id(), id(what), event).orElseThrow();
  }

  private UUID id(String what) {
    return UUID.nameUUIDFromBytes((tailoring + " sessie " + what).getBytes(StandardCharsets.UTF_8));
  }
}
