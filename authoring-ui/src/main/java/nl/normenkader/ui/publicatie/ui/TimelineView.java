package nl.normenkader.ui.publicatie.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.profiles.workspace.Versions;
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
import nl.normenkader.ui.shell.States;

/** What holds, what held, and what was decided about it; events are added and never changed. */
@Route(value = "gemeenten/:gemeente/wat-geldt", layout = MainLayout.class)
@PermitAll
public class TimelineView extends GemeentePage {

  private final Publication publication;
  private final Configurations configurations;
  private final Versions versions;
  private final CurrentAccount current;
  private final People people;

  public TimelineView(
      MyGemeenten gemeenten,
      Publication publication,
      Configurations configurations,
      Versions versions,
      CurrentAccount current,
      People people) {
    super(
        gemeenten,
        Action.SLOT_LEZEN,
        "Wat geldt",
        "Per vergrendelde versie: het besluit van het college, de bekendmaking en de geldigheid.");
    this.publication = publication;
    this.configurations = configurations;
    this.versions = versions;
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
    if (gemeente().regio()) {
      show(
          Banner.notice(
              "Een regio stelt niets vast",
              "haar laag geldt doordat gemeenten erop bouwen en dat zelf vaststellen."));
    } else {
      inForce(who, today);
      append(LookUpCard.of(gemeente(), configurations, who));
    }
    List<LockView> locks = publication.ofGemeente(who, gemeente().id());
    locks.reversed().forEach(lock -> append(card(lock, who)));
    if (locks.isEmpty()) {
      append(
          new Card(
              "Nog niets vergrendeld",
              new Paragraph(
                  "Een versie komt hier te staan als zij is goedgekeurd en vergrendeld.")));
    }
  }

  private void inForce(Principal who, LocalDate today) {
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
  }

  private Div badges(LockView lock, Principal who) {
    Div row = new Div();
    row.addClassName("rij");
    if (gemeente().regio()) {
      row.add(new Badge("laag van een regio", Badge.Tone.GEWOON));
    } else if (!lock.isAdopted()) {
      row.add(new Badge("proefdraaien: nog niet vastgesteld", Badge.Tone.AANDACHT));
    } else {
      versions
          .find(who, lock.slot().versie())
          .ifPresent(versie -> row.add(States.badge(versie.status())));
    }
    if (lock.isRetroactive()) {
      row.add(new Badge("terugwerkende kracht", Badge.Tone.AANDACHT));
    }
    int aside = lock.notApplied(LocalDate.now(Dates.ZONE)).size();
    if (aside > 0) {
      row.add(
          new Badge(
              aside == 1 ? "1 onderdeel niet toepassen" : aside + " onderdelen niet toepassen",
              Badge.Tone.FOUT));
    }
    return row;
  }

  private Card card(LockView lock, Principal who) {
    Card card = new Card("Vergrendeld op " + Dates.moment(lock.slot().lockedAt()));
    card.add(badges(lock, who));
    if (!lock.isAdopted() && !gemeente().regio()) {
      card.add(Banner.practice());
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
      line.add(
          new ListItem(
              new Paragraph(EventWords.sentence(event.event(), lock.configuration().kader())),
              known));
    }
    card.add(line);
    if (gemeente().may(Action.GEBEURTENIS_VASTLEGGEN) && !gemeente().regio()) {
      card.add(new EventForm(lock, publication, who, this::fill));
    }
    return card;
  }
}
