package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.PointId;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.werkbank.EditGroup;
import nl.normenkader.ui.werkbank.EditableFields;
import org.jspecify.annotations.Nullable;

/** Preparing one point: its words, and what can be chosen. */
@Route(
    value = "gemeenten/:gemeente/sessies/:sessie/punten/:punt/voorbereiden",
    layout = MainLayout.class)
@PermitAll
public class PreparePointView extends SessionPage {

  private @Nullable PointId id;

  public PreparePointView(
      MyGemeenten gemeenten, Sessions sessions, Tailorings tailorings, CurrentAccount current) {
    super(gemeenten, sessions, tailorings, current);
  }

  @Override
  protected void entered(BeforeEnterEvent event) {
    id = new PointId(id(event, "punt"));
  }

  @Override
  protected void draw() {
    PointId asked = id;
    AgendaPoint point =
        Optional.ofNullable(asked)
            .flatMap(wanted -> session().point(wanted))
            .orElseThrow(NotFoundException::new);
    heading(point.title(), "Bereid voor wat de groep kan kiezen.");
    Div ways =
        new Div(
            new Anchor(path().prepare(), "Terug naar de agenda"),
            new Anchor(path().point(point.id()), "Toon op het grote scherm"));
    ways.addClassName("rij");
    show(ways, new OptionsCard(this, point));
    if (mayHold()) {
      groups(point).forEach(group -> append(option(point, group)));
      append(words(point));
    }
  }

  private List<EditGroup> groups(AgendaPoint point) {
    Normenkader kader = open().resolution().normenkader().orElse(open().base().kader());
    return new EditableFields(kader).within(point.places());
  }

  private Card option(AgendaPoint point, EditGroup group) {
    NativeDetails details =
        new NativeDetails("Voeg een mogelijkheid toe", new OptionForm(this, point, group));
    details.addClassName("uitklap");
    details.setOpen(point.options().isEmpty() && point.places().size() == 1);
    return new Card(
        group.title() + (group.context().isEmpty() ? "" : " – " + group.context()), details);
  }

  private Card words(AgendaPoint point) {
    TextField title = new TextField("De vraag");
    title.setMaxLength(200);
    title.setValue(point.title());
    title.addClassName("breed");
    TextArea explanation = new TextArea("Toelichting (mag leeg)");
    explanation.setValue(point.explanation() == null ? "" : point.explanation());
    explanation.addClassName("breed");
    Button save =
        new Button(
            "Bewaar de vraag",
            click ->
                record(
                    new SessionEvent.PointListed(
                        point.id(),
                        point.source(),
                        title.getValue().strip(),
                        explanation.isEmpty() ? null : explanation.getValue().strip(),
                        point.choice(),
                        point.places().stream().map(Place::toString).toList())));
    Div fields = new Div(title, explanation);
    fields.addClassName("formulier");
    return new Card("De vraag zelf", fields, save);
  }
}
