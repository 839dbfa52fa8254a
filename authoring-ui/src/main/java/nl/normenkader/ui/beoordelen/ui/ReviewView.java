package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.People;
import nl.normenkader.ui.shell.States;

/** The versions of each tailoring, and making a new one. */
@Route(value = "gemeenten/:gemeente/goedkeuren", layout = MainLayout.class)
@PermitAll
public class ReviewView extends GemeentePage {

  private final Tailorings tailorings;
  private final Versions versions;
  private final CurrentAccount current;
  private final People people;

  public ReviewView(
      MyGemeenten gemeenten,
      Tailorings tailorings,
      Versions versions,
      CurrentAccount current,
      People people) {
    super(
        gemeenten,
        Action.INRICHTING_LEZEN,
        "Goedkeuren en vergrendelen",
        "Een versie ligt vast. Anderen dan de makers beoordelen haar; daarna wordt zij vergrendeld.");
    this.tailorings = tailorings;
    this.versions = versions;
    this.current = current;
    this.people = people;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    show();
    List<GemeenteOverview.Card> cards =
        tailorings.mine(current.principal()).stream()
            .filter(overview -> overview.gemeente().id().equals(gemeente.id()))
            .flatMap(overview -> overview.tailorings().stream())
            .toList();
    cards.forEach(card -> append(card(gemeente, card)));
    if (cards.isEmpty()) {
      append(new Card("Nog geen inrichting", new Paragraph("Er is nog niets om te beoordelen.")));
    }
  }

  private Card card(MyGemeente gemeente, GemeenteOverview.Card tailoring) {
    Card card = new Card(tailoring.tailoring().naam());
    if (tailoring.versies().isEmpty()) {
      card.add(new Paragraph("Er is nog geen versie."));
    } else {
      DataTable table = new DataTable("Versies", "Versie", "Stand", "Gemaakt door", "Gemaakt op");
      for (Versie versie : tailoring.versies()) {
        table.row(
            new Anchor(
                gemeente.path("goedkeuren/" + versie.id()),
                "Versie " + versie.nummer() + " – " + versie.naam()),
            States.badge(versie.status()),
            new Span(people.name(current.principal(), versie.madeBy())),
            new Span(Dates.moment(versie.madeAt())));
      }
      card.add(table);
    }
    if (tailoring.hasUnnamedChanges() && gemeente.may(Action.VERSIE_MAKEN)) {
      card.add(make(gemeente, tailoring));
    }
    return card;
  }

  private Div make(MyGemeente gemeente, GemeenteOverview.Card tailoring) {
    TextField name = new TextField("Naam van de nieuwe versie");
    name.setValue("Voorstel van " + Dates.day(java.time.LocalDate.now(Dates.ZONE)));
    Button make =
        new Button(
            "Maak versie van hoe het nu staat",
            click ->
                Answers.told(
                        versions.name(
                            current.principal(), tailoring.tailoring().id(), name.getValue()))
                    .ifPresent(
                        versie ->
                            click
                                .getSource()
                                .getUI()
                                .ifPresent(
                                    ui ->
                                        ui.navigate(gemeente.path("goedkeuren/" + versie.id())))));
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div form = new Div(name, make);
    form.addClassNames("rij", "rij-onder");
    return form;
  }
}
