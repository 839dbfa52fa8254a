package nl.normenkader.ui.vergelijken.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.vergelijken.DirectionBook;
import nl.normenkader.ui.vergelijken.Sides;

/** What differs between any two sides: bases, layers, gemeenten, versions. */
@Route(value = "gemeenten/:gemeente/was-wordt", layout = MainLayout.class)
@PermitAll
public class WasWordtView extends GemeentePage {

  private static final String WAS = "was";
  private static final String WORDT = "wordt";

  private final Tailorings tailorings;
  private final Sides sides;
  private final DirectionBook directions;
  private final CurrentAccount current;
  private final Div list = new Div();
  private final ComboBox<Sides.Named> was = new ComboBox<>("Was");
  private final ComboBox<Sides.Named> wordt = new ComboBox<>("Wordt");

  public WasWordtView(
      MyGemeenten gemeenten,
      Tailorings tailorings,
      Sides sides,
      DirectionBook directions,
      CurrentAccount current) {
    super(
        gemeenten,
        Action.INRICHTING_LEZEN,
        "Was/wordt",
        "Kies twee kanten: een basiskader, een laag, een gemeente of een versie. U ziet elke"
            + " wijziging in één zin, met reden en grond. Wat gelijk bleef, staat er niet bij.");
    this.tailorings = tailorings;
    this.sides = sides;
    this.directions = directions;
    this.current = current;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    List<Sides.Named> all = sides.of(current.principal());
    for (ComboBox<Sides.Named> side : List.of(was, wordt)) {
      side.setItems(all);
      side.setItemLabelGenerator(Sides.Named::label);
      side.setWidthFull();
    }
    QueryParameters asked = event.getLocation().getQueryParameters();
    Optional<OpenTailoring> first = first(gemeente);
    named(all, asked.getSingleParameter(WAS))
        .or(() -> named(all, first.map(open -> Sides.key(open.base()))))
        .ifPresent(was::setValue);
    named(all, asked.getSingleParameter(WORDT))
        .or(() -> named(all, first.map(open -> Sides.key(open.tailoring().id()))))
        .ifPresent(wordt::setValue);
    was.addValueChangeListener(change -> compare());
    wordt.addValueChangeListener(change -> compare());
    Button swap =
        new Button(
            "Wissel de kanten",
            click -> {
              Sides.Named left = was.getValue();
              was.setValue(wordt.getValue());
              wordt.setValue(left);
            });
    Div fields = new Div(was, wordt, swap);
    fields.addClassNames("formulier", "kanten");
    show(fields, list);
    compare();
  }

  private Optional<OpenTailoring> first(MyGemeente gemeente) {
    return tailorings.mine(current.principal()).stream()
        .filter(overview -> overview.gemeente().id().equals(gemeente.id()))
        .flatMap(overview -> overview.tailorings().stream())
        .map(GemeenteOverview.Card::tailoring)
        .findFirst()
        .flatMap(one -> tailorings.open(current.principal(), one.id()).value());
  }

  private static Optional<Sides.Named> named(List<Sides.Named> all, Optional<String> key) {
    return key.flatMap(k -> all.stream().filter(one -> one.key().equals(k)).findFirst());
  }

  private void compare() {
    Sides.Named left = was.getValue();
    Sides.Named right = wordt.getValue();
    list.removeAll();
    if (left == null || right == null) {
      list.add(new Card("Kies twee kanten", new Paragraph("Dan ziet u hier wat er verschilt.")));
      return;
    }
    remember(left, right);
    Principal who = current.principal();
    Answers.told(
            sides
                .open(who, left)
                .then(
                    one ->
                        sides.open(who, right).then(other -> Answer.granted(new Pair(one, other)))))
        .ifPresent(this::show);
  }

  private record Pair(Sides.Opened was, Sides.Opened wordt) {
    /** Between two bases the earlier one says what is far. */
    BaseKader base() {
      return wordt.shipped() ? was.base() : wordt.base();
    }
  }

  private void show(Pair pair) {
    String warning = pair.base().kader().general().warning();
    if (warning != null) {
      banners(Banner.warning(warning));
    }
    list.add(
        new ChangeList(
            WasWordt.between(pair.base(), pair.was().side(), pair.wordt().side()),
            new DirectionBoard(directions, pair.was().side().tree(), pair.base().kader())));
  }

  /** The address names both sides, so that the comparison can be sent to a colleague. */
  private void remember(Sides.Named left, Sides.Named right) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(
            null,
            new Location(
                gemeente().path("was-wordt"),
                QueryParameters.simple(Map.of(WAS, left.key(), WORDT, right.key()))));
  }
}
