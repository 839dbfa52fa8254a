package nl.normenkader.ui.gemeenten.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.store.VersieStatus;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.Page;
import nl.normenkader.ui.shell.States;
import nl.normenkader.ui.shell.Task;

/** How each gemeente stands, and what waits for the person who looks. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
public class MyGemeentenView extends Page implements BeforeEnterObserver {

  private final MyGemeenten gemeenten;
  private final Tailorings tailorings;
  private final CurrentAccount current;

  public MyGemeentenView(MyGemeenten gemeenten, Tailorings tailorings, CurrentAccount current) {
    super("Mijn gemeenten", "Hoe het per gemeente staat, en wat op u wacht.");
    this.gemeenten = gemeenten;
    this.tailorings = tailorings;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<MyGemeente> mine = gemeenten.all();
    List<GemeenteOverview> overviews = tailorings.mine(current.principal());
    Div cards = new Div();
    cards.addClassName("kaarten");
    mine.stream()
        // An administrator of the whole installation sees all gemeenten; the idle ones stay out.
        .filter(gemeente -> mine.size() < 20 || !overview(overviews, gemeente).isEmpty())
        .forEach(gemeente -> cards.add(card(gemeente, overview(overviews, gemeente))));
    show(cards);
    if (mine.isEmpty()) {
      show(
          new Card(
              "U werkt nog niet voor een gemeente",
              new Paragraph(
                  "Vraag de beheerder van uw gemeente om een rol. Tot die tijd kunt u de"
                      + " basiskaders lezen.")));
    }
  }

  private static List<GemeenteOverview> overview(List<GemeenteOverview> all, MyGemeente gemeente) {
    return all.stream()
        .filter(o -> o.gemeente().id().equals(gemeente.id()))
        .filter(o -> !o.tailorings().isEmpty() || !o.inForce().isEmpty())
        .toList();
  }

  private static Card card(MyGemeente gemeente, List<GemeenteOverview> overviews) {
    Card card = new Card(gemeente.name());
    if (gemeente.fictitious()) {
      card.add(new Badge("fictieve gemeente", Badge.Tone.AANDACHT));
    }
    if (gemeente.regio()) {
      card.add(new Badge("regio", Badge.Tone.GEWOON));
    }
    Paragraph roles =
        new Paragraph(
            "Uw rol: " + Words.and(gemeente.roles().stream().map(Role::label).toList()) + ".");
    roles.addClassName("zacht");
    card.add(roles);
    Optional<GemeenteOverview> overview = overviews.stream().findFirst();
    if (!gemeente.regio()) {
      card.add(
          new Paragraph(
              overview
                  .flatMap(o -> o.inForce().stream().findFirst())
                  .map(
                      holds ->
                          "Er geldt een eigen normenkader, sinds " + Dates.day(holds.from()) + ".")
                  .orElse("Er geldt nog geen eigen normenkader.")));
    }
    overview.ifPresent(o -> o.tailorings().forEach(t -> card.add(tailoring(gemeente, t))));
    List<Component> waiting = new ArrayList<>();
    overview.ifPresent(o -> o.tailorings().forEach(t -> waiting.addAll(waiting(gemeente, t))));
    if (!waiting.isEmpty()) {
      UnorderedList list = new UnorderedList();
      waiting.forEach(item -> list.add(new ListItem(item)));
      Paragraph title = new Paragraph("Dit wacht op u:");
      title.addClassName("wordt");
      card.add(title, list);
    }
    card.add(start(gemeente));
    return card;
  }

  private static Component tailoring(MyGemeente gemeente, GemeenteOverview.Card card) {
    Paragraph line = new Paragraph(new Span(card.tailoring().naam() + " "));
    card.versies().stream().findFirst().ifPresent(v -> line.add(States.badge(v.status())));
    if (card.hasUnnamedChanges()) {
      line.add(new Span(" "), new Badge("in bewerking", Badge.Tone.AANDACHT));
    }
    return line;
  }

  private static List<Component> waiting(MyGemeente gemeente, GemeenteOverview.Card card) {
    List<Component> items = new ArrayList<>();
    for (Versie versie : card.versies()) {
      String address = gemeente.path(Task.GOEDKEUREN.view() + "/" + versie.id());
      boolean judges =
          gemeente.may(Action.VERSIE_GOEDKEUREN_BELEID)
              || gemeente.may(Action.VERSIE_GOEDKEUREN_JURIDISCH);
      if (versie.status() == VersieStatus.IN_REVIEW && judges) {
        items.add(
            new Anchor(address, "Versie " + versie.nummer() + " beoordelen: " + versie.naam()));
      }
      if (versie.status() == VersieStatus.AKKOORD && gemeente.may(Action.SLOT_LEGGEN)) {
        items.add(
            new Anchor(address, "Versie " + versie.nummer() + " vergrendelen: " + versie.naam()));
      }
    }
    return items;
  }

  private static Component start(MyGemeente gemeente) {
    Div links = new Div();
    links.addClassName("rij");
    for (Task task : List.of(Task.INRICHTEN, Task.PROEFCASUS, Task.WAT_GELDT)) {
      if (gemeente.may(task.action())) {
        Anchor link = new Anchor(gemeente.path(task.view()), task.label());
        link.getElement().setAttribute("aria-label", task.label() + " voor " + gemeente.name());
        links.add(link);
      }
    }
    return links;
  }
}
