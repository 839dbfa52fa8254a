package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.States;
import nl.normenkader.ui.werkbank.EditTopic;
import nl.normenkader.ui.werkbank.EditableFields;

/** The tailorings of a gemeente, and the way to begin one. */
@Route(value = "gemeenten/:gemeente/inrichten", layout = MainLayout.class)
@PermitAll
public class TailoringsView extends GemeentePage {

  private final Tailorings tailorings;
  private final BaseCatalogue bases;
  private final CurrentAccount current;

  public TailoringsView(
      MyGemeenten gemeenten, Tailorings tailorings, BaseCatalogue bases, CurrentAccount current) {
    super(
        gemeenten,
        Action.INRICHTING_LEZEN,
        "Inrichten",
        "Een gemeente richt een basiskader in: wat zij wijzigt, met reden en grond. De rest blijft"
            + " zoals het basiskader het heeft.");
    this.tailorings = tailorings;
    this.bases = bases;
    this.current = current;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    Div cards = new Div();
    cards.addClassName("kaarten");
    for (GemeenteOverview.Card tailoring : of(gemeente)) {
      cards.add(card(gemeente, tailoring));
    }
    show(cards);
    if (cards.getComponentCount() == 0) {
      show(
          new Card(
              "Nog geen inrichting", new Paragraph("Voor deze gemeente is nog niets ingericht.")));
    }
    if (gemeente.may(Action.INRICHTING_BEGINNEN)) {
      append(begin(gemeente));
    }
  }

  private List<GemeenteOverview.Card> of(MyGemeente gemeente) {
    return tailorings.mine(current.principal()).stream()
        .filter(overview -> overview.gemeente().id().equals(gemeente.id()))
        .flatMap(overview -> overview.tailorings().stream())
        .toList();
  }

  private Card card(MyGemeente gemeente, GemeenteOverview.Card tailoring) {
    Card card = new Card(tailoring.tailoring().naam());
    Facts facts =
        new Facts()
            .with(
                "Basiskader",
                tailoring.tailoring().baseId() + " " + tailoring.tailoring().baseVersion())
            .with("Bewerkingen", String.valueOf(tailoring.tailoring().revision()));
    if (!tailoring.versies().isEmpty()) {
      facts.with(
          "Laatste versie",
          tailoring.versies().getFirst().nummer() + " – " + tailoring.versies().getFirst().naam());
      card.add(States.badge(tailoring.versies().getFirst().status()));
    }
    if (tailoring.hasUnnamedChanges()) {
      card.add(new Badge("wijzigingen na de laatste versie", Badge.Tone.AANDACHT));
    }
    Anchor open =
        new Anchor(
            desk(
                gemeente,
                tailoring.tailoring().id(),
                tailoring.tailoring().baseId(),
                tailoring.tailoring().baseVersion()),
            "Open " + tailoring.tailoring().naam());
    card.add(facts, open);
    return card;
  }

  /** What a new tailoring can stand on: a base, or a version of a layer that stands on one. */
  private sealed interface Ground {

    String label();

    record Base(BaseKader kader) implements Ground {
      @Override
      public String label() {
        return kader.kader().general().name() + " " + kader.version();
      }
    }

    record Layer(GemeenteOverview below, GemeenteOverview.Card tailoring, Versie versie)
        implements Ground {
      @Override
      public String label() {
        return below.gemeente().naam()
            + ": "
            + tailoring.tailoring().naam()
            + ", versie "
            + versie.nummer()
            + " – "
            + versie.naam();
      }
    }
  }

  private List<Ground> grounds() {
    List<Ground> grounds = new ArrayList<>();
    bases.all().forEach(kader -> grounds.add(new Ground.Base(kader)));
    for (GemeenteOverview overview : tailorings.mine(current.principal())) {
      for (GemeenteOverview.Card card : overview.tailorings()) {
        card.versies().forEach(versie -> grounds.add(new Ground.Layer(overview, card, versie)));
      }
    }
    return grounds;
  }

  private Card begin(MyGemeente gemeente) {
    List<Ground> grounds = grounds();
    Select<Ground> ground = new Select<>();
    ground.setLabel("Basiskader");
    ground.setHelperText("Of een versie van uw regio, of van uw gemeente voor een proef.");
    ground.setItems(grounds);
    ground.setItemLabelGenerator(Ground::label);
    ground.setValue(grounds.getFirst());
    TextField name = new TextField("Naam van de inrichting");
    name.setValue("Begeleiding " + gemeente.name());
    Button begin =
        new Button(
            "Begin deze inrichting",
            click ->
                Answers.told(begin(gemeente, ground.getValue(), name.getValue()))
                    .ifPresent(
                        id -> UI.getCurrent().navigate(desk(gemeente, id, ground.getValue()))));
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    begin.setDisableOnClick(false);
    Div fields = new Div(ground, name);
    fields.addClassName("formulier");
    return new Card("Begin een nieuwe inrichting", fields, begin);
  }

  private Answer<TailoringId> begin(MyGemeente gemeente, Ground ground, String name) {
    return switch (ground) {
      case Ground.Base base ->
          tailorings.begin(
              current.principal(), gemeente.id(), base.kader().id(), base.kader().version(), name);
      case Ground.Layer layer ->
          tailorings.beginOn(current.principal(), gemeente.id(), layer.versie().id(), name);
    };
  }

  private String desk(MyGemeente gemeente, TailoringId id, Ground ground) {
    return switch (ground) {
      case Ground.Base base -> desk(gemeente, id, base.kader().id(), base.kader().version());
      case Ground.Layer layer ->
          desk(
              gemeente,
              id,
              layer.tailoring().tailoring().baseId(),
              layer.tailoring().tailoring().baseVersion());
    };
  }

  /** The bands first, which most is decided about; where a kader has none, what it does have. */
  private String desk(MyGemeente gemeente, TailoringId id, String base, String version) {
    EditTopic first =
        bases
            .find(base, version)
            .map(kader -> new EditableFields(kader.kader()))
            .flatMap(
                fields ->
                    Stream.concat(
                            Stream.of(EditTopic.BANDBREEDTES), Arrays.stream(EditTopic.values()))
                        .filter(topic -> !fields.of(topic).isEmpty())
                        .findFirst())
            .orElse(EditTopic.BANDBREEDTES);
    return gemeente.path("inrichten/" + id + "/" + first.code());
  }
}
