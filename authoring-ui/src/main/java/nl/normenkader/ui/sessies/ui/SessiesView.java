package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.session.Session;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.sessies.PointWords;
import nl.normenkader.ui.sessies.SessionPath;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.DutchTexts;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;

/** The sessions of a gemeente, and planning a new one. */
@Route(value = "gemeenten/:gemeente/sessies", layout = MainLayout.class)
@PermitAll
public class SessiesView extends GemeentePage {

  private final Sessions sessions;
  private final Tailorings tailorings;
  private final CurrentAccount current;

  public SessiesView(
      MyGemeenten gemeenten, Sessions sessions, Tailorings tailorings, CurrentAccount current) {
    super(
        gemeenten,
        Action.INRICHTING_LEZEN,
        "Sessies",
        "In een sessie kiest de gemeente samen: één vraag tegelijk op het scherm, met wat het"
            + " basiskader zegt, wat mag en waarom.");
    this.sessions = sessions;
    this.tailorings = tailorings;
    this.current = current;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    List<Tailoring> mine =
        tailorings.mine(current.principal()).stream()
            .filter(overview -> overview.gemeente().id().equals(gemeente.id()))
            .flatMap(overview -> overview.tailorings().stream())
            .map(card -> card.tailoring())
            .toList();
    Div cards = new Div();
    cards.addClassName("kaarten");
    for (Tailoring tailoring : mine) {
      sessions
          .of(current.principal(), tailoring.id())
          .forEach(session -> cards.add(card(gemeente, tailoring, session)));
    }
    show(cards);
    if (mine.isEmpty()) {
      append(
          new Card(
              "Nog geen inrichting",
              new Paragraph("Een sessie gaat over een inrichting. Begin eerst een inrichting."),
              new Anchor(gemeente.path("inrichten"), "Naar Inrichten")));
    } else if (cards.getComponentCount() == 0) {
      append(new Card("Nog geen sessie", new Paragraph("Er is nog geen sessie gepland.")));
    }
    if (!mine.isEmpty() && gemeente.may(Action.SESSIE_HOUDEN)) {
      append(plan(gemeente, mine));
    }
  }

  private static Card card(MyGemeente gemeente, Tailoring tailoring, Session session) {
    SessionPath path = new SessionPath(gemeente, session);
    Card card = new Card(session.title());
    card.add(
        session.isSignedOff()
            ? new Badge("afgetekend", Badge.Tone.GOED)
            : new Badge("nog niet afgetekend", Badge.Tone.AANDACHT));
    card.add(
        new Facts()
            .with("Wanneer", Dates.day(session.date()))
            .with("Waar", session.location())
            .with("Inrichting", tailoring.naam())
            .with("Deelnemers", String.valueOf(session.participants().size())),
        new Paragraph(PointWords.progress(session)));
    Anchor open = new Anchor(path.prepare(), "Open " + session.title());
    Anchor list = new Anchor(path.minutes(), "Besluitenlijst");
    list.getElement().setAttribute("aria-label", "Besluitenlijst van " + session.title());
    Div links = new Div(open, list);
    links.addClassName("rij");
    card.add(links);
    return card;
  }

  private Card plan(MyGemeente gemeente, List<Tailoring> mine) {
    Select<Tailoring> about = new Select<>();
    about.setLabel("Over welke inrichting");
    about.setItems(mine);
    about.setItemLabelGenerator(Tailoring::naam);
    about.setValue(mine.getFirst());
    TextField title = new TextField("Naam van de sessie");
    title.setMaxLength(200);
    title.setHelperText("Bijvoorbeeld: Eerste sessie, bandbreedtes.");
    DatePicker day = new DatePicker("Datum");
    day.setI18n(DutchTexts.calendar());
    day.setLocale(DutchTexts.LOCALE);
    day.setValue(LocalDate.now(Dates.ZONE));
    TextField place = new TextField("Plaats");
    place.setMaxLength(200);
    Button plan =
        new Button(
            "Plan deze sessie",
            click -> {
              LocalDate chosen = day.getValue();
              day.setInvalid(chosen == null);
              if (chosen != null) {
                Answers.told(
                        sessions.plan(
                            current.principal(),
                            about.getValue().id(),
                            title.getValue(),
                            chosen,
                            place.getValue()))
                    .ifPresent(
                        session ->
                            click
                                .getSource()
                                .getUI()
                                .ifPresent(
                                    ui ->
                                        ui.navigate(new SessionPath(gemeente, session).prepare())));
              }
            });
    plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div fields = new Div(about, title, day, place);
    fields.addClassName("formulier");
    return new Card("Plan een nieuwe sessie", fields, plan);
  }
}
