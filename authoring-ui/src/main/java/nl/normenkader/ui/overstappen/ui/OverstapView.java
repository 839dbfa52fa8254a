package nl.normenkader.ui.overstappen.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenRebase;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.Told;
import org.jspecify.annotations.Nullable;

/** One move: its questions one at a time, how far it is, and the end of it. */
@Route(value = "gemeenten/:gemeente/overstappen/:overstap", layout = MainLayout.class)
@PermitAll
public class OverstapView extends GemeentePage {

  private static final FinishCard.Doing CARRIED_OUT =
      new FinishCard.Doing(
          "Alles is beslist. Na het uitvoeren staat de inrichting op de nieuwe versie. Eerdere"
              + " versies en wat vergrendeld is, blijven zoals ze waren.",
          "Waarom de gemeente overstapt",
          "Voer de overstap uit",
          "kunt u de overstap niet uitvoeren, en geen versie vergrendelen.",
          "Dit houdt de overstap ook tegen:");
  private static final FinishCard.Dropping GIVEN_UP =
      new FinishCard.Dropping(
          "Toch niet overstappen",
          "De inrichting blijft staan waar zij stond. Uw besluiten blijven in het logboek.",
          "Waarom de gemeente niet overstapt",
          "Stop deze overstap");

  private final Tailorings tailorings;
  private final Rebases rebases;
  private final CurrentAccount current;
  private final Div rest = new Div();
  private @Nullable OpenRebase rebase;
  private QuestionQueue queue = new QuestionQueue("de overstap", null);

  public OverstapView(
      MyGemeenten gemeenten, Tailorings tailorings, Rebases rebases, CurrentAccount current) {
    super(gemeenten, Action.INRICHTING_LEZEN, "Overstap", "");
    this.tailorings = tailorings;
    this.rebases = rebases;
    this.current = current;
    rest.addClassName("romp");
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    JournalId id =
        event
            .getRouteParameters()
            .get("overstap")
            .flatMap(OverstapView::id)
            .orElseThrow(NotFoundException::new);
    Answer<OpenRebase> answer = rebases.open(principal(), id);
    if (answer.reasons().stream().anyMatch(r -> r.code().equals("journaal-gesloten"))) {
      over();
      return;
    }
    OpenRebase going = answer.value().orElseThrow(NotFoundException::new);
    OpenTailoring open =
        tailorings
            .open(principal(), going.tailoring())
            .value()
            .filter(t -> t.gemeente().id().equals(gemeente.id()))
            .orElseThrow(NotFoundException::new);
    heading(
        "Overstap van " + open.tailoring().naam(),
        "Van "
            + open.base().kader().general().name()
            + " "
            + open.base().version()
            + " naar versie "
            + going.wordt().version()
            + ".");
    String warning = going.wordt().kader().general().warning();
    if (warning != null) {
      banners(Banner.warning(warning));
    }
    queue = new QuestionQueue("de overstap", mayDecide() ? this::decide : null);
    show(queue, rest);
    fill(going);
  }

  private void over() {
    show(
        new Card(
            "Deze overstap is voorbij",
            new Paragraph("Hij is uitgevoerd of gestopt. Er valt niets meer te beslissen."),
            new Anchor(gemeente().path("overstappen"), "Naar het overzicht van overstappen")));
  }

  private static Optional<JournalId> id(String text) {
    try {
      return Optional.of(new JournalId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private void fill(OpenRebase now) {
    rebase = now;
    queue.show(now.plan(), now.decisions(), now.result());
    rest.removeAll();
    if (mayDecide()) {
      Card finish =
          FinishCard.of(
              new FinishCard.Standing(now.plan(), now.result(), 0),
              CARRIED_OUT,
              queue::look,
              this::carryOut);
      finish.add(FinishCard.dropping(GIVEN_UP, this::drop));
      rest.add(finish);
    }
    rest.add(FindingsCard.of(now.plan()));
  }

  private void decide(Decision decision) {
    Answers.told(rebases.decide(principal(), going().id(), UUID.randomUUID(), decision))
        .ifPresent(
            now -> {
              Told.success("Vastgelegd: " + now.plan().step().names().word(decision.kind()) + ".");
              fill(now);
            });
  }

  private void carryOut(String reason) {
    Answers.told(rebases.apply(principal(), going().id(), UUID.randomUUID(), reason))
        .ifPresent(
            moved -> {
              Told.success("De inrichting staat nu op versie " + moved.base().version() + ".");
              UI.getCurrent().navigate(gemeente().path("overstappen"));
            });
  }

  private void drop(String reason) {
    Answers.told(rebases.drop(principal(), going().id(), UUID.randomUUID(), reason))
        .ifPresent(
            stopped -> {
              Told.success("De overstap is gestopt.");
              UI.getCurrent().navigate(gemeente().path("overstappen"));
            });
  }

  private boolean mayDecide() {
    return gemeente().may(Action.INRICHTING_BEWERKEN);
  }

  private OpenRebase going() {
    if (rebase == null) {
      throw new IllegalStateException("the view was not entered");
    }
    return rebase;
  }

  private Principal principal() {
    return current.principal();
  }
}
