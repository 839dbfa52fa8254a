package nl.normenkader.ui.overstappen.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.store.Tailoring;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.store.Versie;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.GemeenteOverview;
import nl.normenkader.profiles.workspace.OpenRebase;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;

/** To what each tailoring can move, what that would ask, and the moves that go on. */
@Route(value = "gemeenten/:gemeente/overstappen", layout = MainLayout.class)
@PermitAll
public class OverstappenView extends GemeentePage {

  private final Tailorings tailorings;
  private final Versions versions;
  private final Rebases rebases;
  private final CurrentAccount current;

  public OverstappenView(
      MyGemeenten gemeenten,
      Tailorings tailorings,
      Versions versions,
      Rebases rebases,
      CurrentAccount current) {
    super(
        gemeenten,
        Action.INRICHTING_LEZEN,
        "Overstappen",
        "Naar een nieuwe versie van het basiskader. Wat vanzelf kan, gaat vanzelf mee. Over de rest"
            + " beslist u, vraag voor vraag. Er gaat niets ongemerkt verloren.");
    this.tailorings = tailorings;
    this.versions = versions;
    this.rebases = rebases;
    this.current = current;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    show();
    List<Tailoring> mine =
        tailorings.mine(current.principal()).stream()
            .filter(overview -> overview.gemeente().id().equals(gemeente.id()))
            .flatMap(overview -> overview.tailorings().stream())
            .map(GemeenteOverview.Card::tailoring)
            .toList();
    mine.forEach(tailoring -> append(card(tailoring)));
    if (mine.isEmpty()) {
      append(
          new Card(
              "Nog geen inrichting", new Paragraph("Er is nog niets om mee over te stappen.")));
    }
  }

  private Card card(Tailoring tailoring) {
    Card card = new Card(tailoring.naam());
    Answers.told(tailorings.open(principal(), tailoring.id())).ifPresent(open -> fill(card, open));
    return card;
  }

  private void fill(Card card, OpenTailoring open) {
    Versie below = open.standing().parent();
    card.add(
        new Facts()
            .with("Staat nu op", name(open.base()))
            .with("Laag eronder", below == null ? "" : version(below))
            .with("Eigen wijzigingen", String.valueOf(open.changes().changes().size())));
    Optional<JournalId> going = rebases.going(principal(), open.tailoring().id());
    if (going.isPresent()) {
      card.add(
          new Paragraph(new Badge("overstap loopt", Badge.Tone.AANDACHT)),
          new Anchor(
              gemeente().path("overstappen/" + going.get()),
              "Ga verder met de overstap van " + open.tailoring().naam()));
      return;
    }
    TailoringId parent = open.tailoring().parent();
    if (parent == null) {
      toBase(card, open);
    } else {
      toVersion(card, open, parent);
    }
  }

  private void toBase(Card card, OpenTailoring open) {
    List<BaseKader> targets =
        Answers.told(rebases.targets(principal(), open.tailoring().id())).orElse(List.of());
    if (targets.isEmpty()) {
      card.add(new Paragraph("Er is geen nieuwere versie van dit basiskader."));
      return;
    }
    Select<BaseKader> target = new Select<>();
    target.setLabel("Overstappen naar");
    target.setItems(targets);
    target.setItemLabelGenerator(OverstappenView::name);
    target.setValue(targets.getLast());
    target.setMinWidth("min(18rem, 100%)");
    Div result = new Div();
    result.addClassNames("romp", "proefresultaat");
    Button dry =
        new Button(
            "Doe eerst een proef",
            click -> {
              result.removeAll();
              Answers.told(rebases.dryRun(principal(), open.base(), target.getValue()))
                  .ifPresent(run -> result.add(DryRunCard.of(run, open.base(), target.getValue())));
            });
    Div form = new Div(target, dry);
    form.addClassNames("rij", "rij-onder");
    if (gemeente().may(Action.INRICHTING_BEWERKEN)) {
      form.add(
          begin(
              () ->
                  rebases.begin(
                      principal(),
                      open.tailoring().id(),
                      target.getValue().id(),
                      target.getValue().version())));
    }
    card.add(form, result);
  }

  private void toVersion(Card card, OpenTailoring open, TailoringId parent) {
    Versie on = open.standing().parent();
    List<Versie> newer =
        versions.of(principal(), parent).stream()
            .filter(versie -> on == null || versie.nummer() > on.nummer())
            .toList();
    if (newer.isEmpty()) {
      card.add(new Paragraph("Er is geen nieuwere versie van de laag eronder."));
      return;
    }
    Select<Versie> target = new Select<>();
    target.setLabel("Meegaan met");
    target.setItems(newer);
    target.setItemLabelGenerator(OverstappenView::version);
    target.setValue(newer.getFirst());
    target.setMinWidth("min(18rem, 100%)");
    Div form = new Div(target);
    form.addClassNames("rij", "rij-onder");
    if (gemeente().may(Action.INRICHTING_BEWERKEN)) {
      form.add(
          begin(() -> rebases.begin(principal(), open.tailoring().id(), target.getValue().id())));
    }
    card.add(form);
  }

  private interface Beginning {
    Answer<OpenRebase> begin();
  }

  private Button begin(Beginning beginning) {
    Button begin =
        new Button(
            "Begin de overstap",
            click ->
                Answers.told(beginning.begin())
                    .ifPresent(
                        begun ->
                            UI.getCurrent()
                                .navigate(gemeente().path("overstappen/" + begun.id()))));
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return begin;
  }

  private static String name(BaseKader base) {
    return base.kader().general().name() + " " + base.version();
  }

  private static String version(Versie versie) {
    return "versie " + versie.nummer() + " – " + versie.naam();
  }

  private Principal principal() {
    return current.principal();
  }
}
