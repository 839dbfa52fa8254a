package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.Origins;
import nl.normenkader.profiles.session.OtherChoice;
import nl.normenkader.profiles.session.PointId;
import nl.normenkader.profiles.session.PointState;
import nl.normenkader.profiles.session.Sessions;
import nl.normenkader.profiles.session.Sharing;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.sessies.PointWords;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.werkbank.EditGroup;
import nl.normenkader.ui.werkbank.EditableFields;
import nl.normenkader.ui.werkbank.ui.MotivationForm;
import nl.normenkader.ui.werkbank.ui.SideBySide;
import org.jspecify.annotations.Nullable;

/**
 * One point before the room: large, without the frame, workable with the keyboard. What is shown
 * first is the question; then how it stands, what can be chosen, and who wants otherwise.
 */
@Route("gemeenten/:gemeente/sessies/:sessie/punten/:punt")
@PermitAll
public class PointView extends SessionPage {

  private final Sharing sharing;
  private final Origins origins;
  private final Div panel = new Div();
  private @Nullable PointId id;
  private @Nullable EditGroup shown;

  public PointView(
      MyGemeenten gemeenten,
      Sessions sessions,
      Tailorings tailorings,
      Sharing sharing,
      Origins origins,
      CurrentAccount current) {
    super(gemeenten, sessions, tailorings, current);
    this.sharing = sharing;
    this.origins = origins;
    addClassName("groot");
    panel.setId("paneel");
  }

  @Override
  protected void entered(BeforeEnterEvent event) {
    id = new PointId(id(event, "punt"));
    shown = null;
  }

  /** The point as it stands; another may have taken it from the agenda. */
  AgendaPoint point() {
    PointId asked = id;
    return Optional.ofNullable(asked)
        .flatMap(wanted -> session().point(wanted))
        .orElseThrow(NotFoundException::new);
  }

  @Override
  protected void draw() {
    AgendaPoint point = point();
    heading(point.title(), point.explanation() == null ? "" : point.explanation());
    panel.removeAll();
    show(where(), state(point));
    List<EditGroup> groups = groups(point);
    Div question = new Div();
    question.addClassName("vraag");
    if (!groups.isEmpty()) {
      question.add(values(groups));
    }
    question.add(new OptionsCard(this, point));
    append(question);
    dissents(point).ifPresent(this::append);
    append(background(point, groups), panel);
    if (mayHold()) {
      append(new PointActions(this, point));
    }
  }

  /** Shows a form under the point, and goes there. */
  void panel(Card form) {
    panel.removeAll();
    panel.add(form);
    form.scrollIntoView();
    // The first thing to fill in gets the focus, so that nobody has to look for it.
    form.getChildren()
        .flatMap(Component::getChildren)
        .filter(Focusable.class::isInstance)
        .map(child -> (Focusable<?>) child)
        .findFirst()
        .ifPresent(Focusable::focus);
  }

  void closePanel() {
    panel.removeAll();
  }

  private Component where() {
    List<AgendaPoint> agenda = session().agenda();
    int index = agenda.indexOf(point());
    Nav nav = new Nav();
    nav.setAriaLabel("Punten van de agenda");
    nav.addClassNames("rij", "punten");
    nav.add(new Anchor(path().prepare(), session().title()));
    nav.add(new Span("Punt " + (index + 1) + " van " + agenda.size()));
    if (index > 0) {
      nav.add(step("Vorige", "Alt+J", Key.KEY_J, agenda.get(index - 1)));
    }
    if (index < agenda.size() - 1) {
      nav.add(step("Volgende", "Alt+K", Key.KEY_K, agenda.get(index + 1)));
    }
    Anchor list = new Anchor(path().minutes(), "Besluitenlijst");
    nav.add(list);
    return nav;
  }

  private Button step(String label, String keys, Key key, AgendaPoint to) {
    Button button =
        new Button(
            label,
            click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(path().point(to.id()))));
    button.addClickShortcut(key, KeyModifier.ALT);
    button.setTooltipText(keys);
    button.getElement().setAttribute("aria-keyshortcuts", keys);
    return button;
  }

  private Component state(AgendaPoint point) {
    Div state = new Div(PointWords.badge(point));
    state.addClassNames("rij", "stand");
    state.setId("stand");
    state.getElement().setAttribute("role", "status");
    if (!point.isOpen()) {
      state.add(new Span(PointWords.outcome(session(), point)));
    }
    return state;
  }

  /** The fields the point is about, with the names of the tailoring as it stands. */
  List<EditGroup> groups(AgendaPoint point) {
    Normenkader kader = open().resolution().normenkader().orElse(open().base().kader());
    return new EditableFields(kader).within(point.places());
  }

  /**
   * The part of the point that is on the screen; none when it is about nothing that has a value.
   */
  Optional<EditGroup> shownGroup(List<EditGroup> groups) {
    EditGroup wanted = shown;
    return groups.stream()
        .filter(group -> wanted != null && group.element().equals(wanted.element()))
        .findFirst()
        .or(() -> groups.stream().findFirst());
  }

  private Component values(List<EditGroup> groups) {
    EditGroup now = shownGroup(groups).orElseThrow(IllegalStateException::new);
    Card card = new Card("Hoe het nu staat");
    if (groups.size() > 1) {
      Select<EditGroup> which = new Select<>();
      which.setLabel("Onderdeel (" + groups.size() + ")");
      which.setItems(groups);
      which.setItemLabelGenerator(
          group -> group.title() + (group.context().isEmpty() ? "" : " – " + group.context()));
      which.setValue(now);
      which.setWidthFull();
      which.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              shown = change.getValue();
              draw();
            }
          });
      card.add(which);
    }
    card.add(new SideBySide(now.title(), open(), now.fields(), origins.of(principal(), open())));
    return card;
  }

  private Optional<Component> dissents(AgendaPoint point) {
    if (point.dissents().isEmpty()) {
      return Optional.empty();
    }
    Card card = new Card("Wie er anders over denkt");
    point
        .dissents()
        .forEach(
            one ->
                card.add(
                    new Paragraph(
                        PointWords.name(session(), one.participant()) + ": " + one.text())));
    return Optional.of(card);
  }

  /** Why, and what others chose: there for who asks, not in the way of the question. */
  private Component background(AgendaPoint point, List<EditGroup> groups) {
    Div all = new Div();
    all.addClassName("romp");
    choice(point)
        .ifPresent(
            choice ->
                all.add(
                    new Card(
                        "Waarom",
                        new MotivationForm(
                            choice, gemeente().may(Action.KEUZE_MOTIVEREN), this::motivate))));
    if (!groups.isEmpty()) {
      all.add(new OthersCard(others(shownGroup(groups).orElseThrow(IllegalStateException::new))));
    }
    if (mayHold() && !groups.isEmpty()) {
      List<EditGroup> one = new ArrayList<>();
      shownGroup(groups).ifPresent(one::add);
      NativeDetails details =
          new NativeDetails(
              "Voeg een mogelijkheid toe", new OptionForm(this, point, one.getFirst()));
      details.addClassName("uitklap");
      Card card = new Card("Iets anders kiezen", details);
      all.add(card);
    }
    return all;
  }

  private Optional<Choice> choice(AgendaPoint point) {
    ChoiceId choice =
        point.state() instanceof PointState.Decided decided && decided.choice() != null
            ? decided.choice()
            : point.choice();
    return choice == null
        ? Optional.empty()
        : Optional.ofNullable(open().choices().get(choice.value()));
  }

  private void motivate(UUID choice, String title, Motivering why) {
    Answers.told(tailorings().motivate(principal(), open().tailoring().id(), choice, title, why));
  }

  private List<OtherChoice> others(EditGroup group) {
    return sharing
        .others(principal(), open().tailoring().id(), Place.of(group.element()))
        .value()
        .orElse(List.of());
  }
}
