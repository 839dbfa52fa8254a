package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.PointId;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.ui.sessies.PointWords;

/** The agenda in its order, each point with where it stands and what was prepared. */
final class AgendaCard extends Section {

  private final SessionPage page;

  AgendaCard(SessionPage page) {
    this.page = page;
    addClassName("kaart");
    getElement().setAttribute("aria-label", "Agenda");
    add(new H2("Agenda"));
    List<AgendaPoint> agenda = page.session().agenda();
    if (agenda.isEmpty()) {
      add(SessieView.nothing("Er staat nog niets op de agenda. Kies hieronder wat u bespreekt."));
      return;
    }
    OrderedList list = new OrderedList();
    list.addClassName("agenda");
    list.setId("agenda");
    for (int i = 0; i < agenda.size(); i++) {
      list.add(item(agenda.get(i), i));
    }
    add(list);
  }

  private ListItem item(AgendaPoint point, int index) {
    Anchor title = new Anchor(page.path().point(point.id()), point.title());
    title.addClassName("wordt");
    Span source = new Span(point.source().dutch());
    source.addClassNames("zacht", "klein");
    Span options = new Span(options(point));
    options.addClassNames("zacht", "klein");
    Div words = new Div(PointWords.badge(point), source, options);
    words.addClassName("rij");
    ListItem item = new ListItem(new Paragraph(title), words);
    if (page.mayHold()) {
      item.add(actions(point, index));
    }
    return item;
  }

  private static String options(AgendaPoint point) {
    return switch (point.options().size()) {
      case 0 -> "niets voorbereid";
      case 1 -> "1 mogelijkheid voorbereid";
      default -> point.options().size() + " mogelijkheden voorbereid";
    };
  }

  private Component actions(AgendaPoint point, int index) {
    Anchor prepare = new Anchor(page.path().preparePoint(point.id()), "Bereid voor");
    prepare.getElement().setAttribute("aria-label", "Bereid voor: " + point.title());
    Div actions = new Div(prepare);
    actions.addClassName("rij");
    if (index > 0) {
      actions.add(move("Omhoog", point, index, index - 1));
    }
    if (index < page.session().agenda().size() - 1) {
      actions.add(move("Omlaag", point, index, index + 1));
    }
    if (point.isOpen()) {
      Button drop =
          new Button(
              "Van de agenda", click -> page.record(new SessionEvent.PointDropped(point.id())));
      drop.setAriaLabel("Van de agenda: " + point.title());
      actions.add(drop);
    }
    return actions;
  }

  private Button move(String label, AgendaPoint point, int from, int to) {
    Button button =
        new Button(
            label,
            click -> {
              List<PointId> order =
                  new ArrayList<>(page.session().agenda().stream().map(AgendaPoint::id).toList());
              Collections.swap(order, from, to);
              page.record(new SessionEvent.AgendaOrdered(order));
            });
    button.setAriaLabel(label + ": " + point.title());
    return button;
  }
}
