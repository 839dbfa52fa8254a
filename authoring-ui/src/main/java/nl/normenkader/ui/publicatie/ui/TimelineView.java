package nl.normenkader.ui.publicatie.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.publication.Configurations;
import nl.normenkader.profiles.publication.LockEvent;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.People;

/** What holds, what held, and what was decided about it; events are added and never changed. */
@Route(value = "gemeenten/:gemeente/wat-geldt", layout = MainLayout.class)
@PermitAll
public class TimelineView extends GemeentePage {

  private final Publication publication;
  private final Configurations configurations;
  private final CurrentAccount current;
  private final People people;

  public TimelineView(
      MyGemeenten gemeenten,
      Publication publication,
      Configurations configurations,
      CurrentAccount current,
      People people) {
    super(
        gemeenten,
        Action.SLOT_LEZEN,
        "Wat geldt",
        "Per vergrendelde versie: het besluit van het college, de bekendmaking en de geldigheid.");
    this.publication = publication;
    this.configurations = configurations;
    this.current = current;
    this.people = people;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    fill();
  }

  private void fill() {
    Principal who = current.principal();
    LocalDate today = LocalDate.now(Dates.ZONE);
    show(
        configurations
            .inForce(who, gemeente().code(), today, null)
            .value()
            .map(
                found ->
                    Banner.notice(
                        "Vandaag geldt",
                        "de configuratie met hash "
                            + found.found().configuration().hash().text()
                            + ", sinds "
                            + Dates.day(found.period().from())
                            + "."))
            .orElseGet(
                () ->
                    Banner.notice(
                        "Vandaag geldt",
                        "nog geen eigen normenkader van " + gemeente().name() + ".")));
    List<LockView> locks = publication.ofGemeente(who, gemeente().id());
    locks.forEach(lock -> append(card(lock, who)));
    if (locks.isEmpty()) {
      append(
          new Card(
              "Nog niets vergrendeld",
              new Paragraph(
                  "Een versie komt hier te staan als zij is goedgekeurd en vergrendeld.")));
    }
  }

  private Card card(LockView lock, Principal who) {
    Card card = new Card("Vergrendeld op " + Dates.moment(lock.slot().lockedAt()));
    if (!lock.isAdopted()) {
      card.add(new Badge("proefdraaien: nog niet vastgesteld", Badge.Tone.AANDACHT));
    }
    Span hash = new Span(lock.configuration().hash().text());
    hash.addClassNames("mono", "klein", "zacht");
    card.add(new Paragraph(hash));
    if (gemeente().may(Action.INRICHTING_LEZEN)) {
      card.add(
          new Paragraph(
              new Anchor(
                  gemeente().path("goedkeuren/" + lock.slot().versie()),
                  "Bekijk de versie die op "
                      + Dates.moment(lock.slot().lockedAt())
                      + " is vergrendeld")));
    }
    OrderedList line = new OrderedList();
    line.addClassName("tijdlijn");
    line.add(
        new ListItem(new Span("Vergrendeld door " + people.name(who, lock.slot().lockedBy()))));
    for (LockView.EventView event : lock.events()) {
      Span known =
          new Span(
              "Vastgelegd door "
                  + people.name(who, event.stored().recordedBy())
                  + " op "
                  + Dates.moment(event.stored().knownAt()));
      known.addClassNames("zacht", "klein");
      line.add(new ListItem(new Paragraph(sentence(event.event())), known));
    }
    card.add(line);
    if (gemeente().may(Action.GEBEURTENIS_VASTLEGGEN)) {
      card.add(new EventForm(lock, publication, who, this::fill));
    }
    return card;
  }

  private static String sentence(LockEvent event) {
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
          "Advies van de adviesraad op " + Dates.day(e.date()) + ": " + e.advice();
      case LockEvent.AdviesAntwoord e ->
          "Antwoord op het advies op " + Dates.day(e.date()) + ": " + e.answer();
      case LockEvent.Registratie e ->
          "Opgenomen in de regelingenbank op " + Dates.day(e.date()) + " (" + e.reference() + ").";
      case LockEvent.Overgangsrecht e -> "Overgangsrecht: " + e.explanation();
      case LockEvent.BuitenToepassing e ->
          "Niet toegepast vanaf "
              + Dates.day(e.from())
              + ": "
              + e.element()
              + (e.ecli().isEmpty() ? "" : " (" + e.ecli() + ")")
              + ". "
              + e.reason();
    };
  }
}
