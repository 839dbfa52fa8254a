package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import nl.normenkader.profiles.session.Agenda;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.security.SignedIn;
import nl.normenkader.ui.sessies.PointWords;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.DutchTexts;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeenten;

/** Preparing a session: when and where, who, and about what. */
@Route(value = "gemeenten/:gemeente/sessies/:sessie", layout = MainLayout.class)
@PermitAll
public class SessieView extends SessionPage {

  private final Agenda agenda;
  private final SignedIn me;

  public SessieView(
      MyGemeenten gemeenten,
      Sessions sessions,
      Tailorings tailorings,
      Agenda agenda,
      CurrentAccount current) {
    super(gemeenten, sessions, tailorings, current);
    this.agenda = agenda;
    this.me = current.get();
  }

  @Override
  protected void draw() {
    heading(session().title(), PointWords.progress(session()));
    show();
    if (session().isSignedOff()) {
      append(
          Banner.notice(
              "Afgetekend", "Aan deze sessie verandert niets meer. Plan een nieuwe sessie."));
    }
    append(ways(), facts(), new ParticipantsCard(this, me), new AgendaCard(this));
    if (mayHold()) {
      agenda
          .proposals(principal(), open().tailoring().id())
          .value()
          .ifPresent(proposals -> append(new ProposalsCard(this, proposals)));
    }
  }

  private Div ways() {
    Div ways = new Div();
    ways.addClassName("rij");
    session().agenda().stream()
        .filter(AgendaPoint::isOpen)
        .findFirst()
        .or(() -> session().agenda().stream().findFirst())
        .ifPresent(
            point -> {
              Anchor screen = new Anchor(path().point(point.id()), "Toon op het grote scherm");
              screen.addClassName("knop");
              ways.add(screen);
            });
    Anchor list = new Anchor(path().minutes(), "Besluitenlijst en verslag");
    list.addClassName("knop-zacht");
    ways.add(list);
    return ways;
  }

  private Card facts() {
    Card card =
        new Card(
            "Wanneer en waar",
            new Facts()
                .with("Datum", Dates.day(session().date()))
                .with("Plaats", session().location())
                .with("Inrichting", open().tailoring().naam()));
    if (mayHold()) {
      card.add(change());
    }
    return card;
  }

  private NativeDetails change() {
    TextField title = new TextField("Naam van de sessie");
    title.setValue(session().title());
    title.setMaxLength(200);
    DatePicker day = new DatePicker("Datum");
    day.setI18n(DutchTexts.calendar());
    day.setLocale(DutchTexts.LOCALE);
    day.setValue(session().date());
    TextField place = new TextField("Plaats");
    place.setValue(session().location());
    place.setMaxLength(200);
    Button save =
        new Button(
            "Bewaar",
            click -> {
              LocalDate chosen = day.getValue();
              day.setInvalid(chosen == null);
              if (chosen != null) {
                record(
                    new SessionEvent.Planned(
                        title.getValue().strip(), chosen, place.getValue().strip()));
              }
            });
    Div fields = new Div(title, day, place);
    fields.addClassName("formulier");
    NativeDetails details =
        new NativeDetails("Wijzig naam, datum of plaats", new Div(fields, save));
    details.addClassName("uitklap");
    return details;
  }

  /** A sentence where there is nothing yet. */
  static Paragraph nothing(String sentence) {
    Paragraph paragraph = new Paragraph(sentence);
    paragraph.addClassName("zacht");
    return paragraph;
  }
}
