package nl.normenkader.ui.varianten.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.store.BranchEnd;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.workspace.Branch;
import nl.normenkader.profiles.workspace.Branches;
import nl.normenkader.profiles.workspace.OpenMerge;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.overstappen.ui.FindingsCard;
import nl.normenkader.ui.overstappen.ui.FinishCard;
import nl.normenkader.ui.overstappen.ui.QuestionQueue;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.People;
import nl.normenkader.ui.shell.Told;
import nl.normenkader.ui.vergelijken.DirectionBook;
import nl.normenkader.ui.vergelijken.ui.ChangeList;
import nl.normenkader.ui.vergelijken.ui.DirectionBoard;

/** One variant: how it differs from the main line, and the way back or the way out. */
@Route(value = "gemeenten/:gemeente/varianten/:variant", layout = MainLayout.class)
@PermitAll
public class VariantView extends GemeentePage {

  private static final FinishCard.Doing MERGED =
      new FinishCard.Doing(
          "Alles is beslist. Na het samenvoegen staan de wijzigingen van de variant in de hoofdlijn"
              + " en is de variant afgesloten.",
          "Waarom de variant in de hoofdlijn komt",
          "Voeg samen met de hoofdlijn",
          "kunt u niet samenvoegen, en verandert de hoofdlijn niet.",
          "Dit houdt het samenvoegen ook tegen:");
  private static final FinishCard.Dropping THROWN_AWAY =
      new FinishCard.Dropping(
          "Gooi deze variant weg",
          "De hoofdlijn verandert niet. De variant blijft te lezen, maar niemand kan haar nog"
              + " wijzigen of samenvoegen.",
          "Waarom de variant weg kan",
          "Gooi weg");

  private final Tailorings tailorings;
  private final Branches branches;
  private final DirectionBook directions;
  private final CurrentAccount current;
  private final People people;
  private final Div rest = new Div();
  private TailoringId id = new TailoringId(new UUID(0, 0));
  private QuestionQueue queue = new QuestionQueue("het samenvoegen", null);

  public VariantView(
      MyGemeenten gemeenten,
      Tailorings tailorings,
      Branches branches,
      DirectionBook directions,
      CurrentAccount current,
      People people) {
    super(gemeenten, Action.INRICHTING_LEZEN, "Variant", "");
    this.tailorings = tailorings;
    this.branches = branches;
    this.directions = directions;
    this.current = current;
    this.people = people;
    rest.addClassName("romp");
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    OpenTailoring variant =
        event
            .getRouteParameters()
            .get("variant")
            .flatMap(VariantView::id)
            .flatMap(asked -> tailorings.open(principal(), asked).value())
            .filter(found -> found.gemeente().id().equals(gemeente.id()))
            .filter(found -> found.tailoring().isBranch())
            .orElseThrow(NotFoundException::new);
    this.id = variant.tailoring().id();
    TailoringId main = Optional.ofNullable(variant.tailoring().parent()).orElseThrow();
    Branch branch =
        branches.of(principal(), main).stream()
            .filter(one -> one.tailoring().id().equals(id))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    String under =
        tailorings.open(principal(), main).value().map(o -> o.tailoring().naam()).orElse("");
    heading("Variant: " + variant.tailoring().naam(), "Een proef naast " + under + ".");
    String warning = variant.base().kader().general().warning();
    if (warning != null) {
      banners(Banner.warning(warning));
    }
    show();
    BranchEnd end = branch.end();
    if (end == null) {
      going(variant);
    } else {
      ended(variant, end);
    }
  }

  private static Optional<TailoringId> id(String text) {
    try {
      return Optional.of(new TailoringId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private void ended(OpenTailoring variant, BranchEnd end) {
    append(
        new Card(
            end.merged() ? "Deze variant is samengevoegd" : "Deze variant is weggegooid",
            VariantenView.badge(end),
            new Facts()
                .with("Door", people.name(principal(), end.by()))
                .with("Op", Dates.moment(end.at()))
                .with("Reden", end.reason()),
            new Paragraph("Wat er per vraag besloten is, staat in het logboek.")),
        new H2("Wat de variant wijzigde"),
        list(variant.changes(), variant.standing().tree(), variant));
  }

  private void going(OpenTailoring variant) {
    Anchor work =
        new Anchor(
            gemeente().path("inrichten/" + id + "/bandbreedtes"),
            gemeente().may(Action.INRICHTING_BEWERKEN)
                ? "Werk aan deze variant"
                : "Bekijk deze variant in de werkbank");
    work.addClassName("knop");
    append(new Div(work));
    Answers.told(branches.plan(principal(), id, List.of()))
        .ifPresent(
            merge -> {
              queue = new QuestionQueue("het samenvoegen", mayDecide() ? this::decide : null);
              append(new H2("Verschil met de hoofdlijn zoals die nu is"));
              Answers.told(branches.compare(principal(), id))
                  .ifPresent(
                      changes ->
                          append(list(changes, merge.into().resolution().effective(), variant)));
              append(new H2("Samenvoegen"), queue, rest);
              fill(merge);
            });
  }

  private ChangeList list(WasWordt changes, ElementTree was, OpenTailoring variant) {
    return new ChangeList(changes, new DirectionBoard(directions, was, variant.base().kader()));
  }

  private void fill(OpenMerge now) {
    queue.show(now.plan(), now.decisions(), now.result());
    rest.removeAll();
    if (mayDecide()) {
      Card finish =
          FinishCard.of(
              new FinishCard.Standing(now.plan(), now.result(), 0),
              MERGED,
              queue::look,
              this::merge);
      finish.add(FinishCard.dropping(THROWN_AWAY, this::confirm));
      rest.add(finish);
    }
    rest.add(FindingsCard.of(now.plan()));
  }

  private void decide(Decision decision) {
    Answers.told(branches.decide(principal(), id, UUID.randomUUID(), decision))
        .ifPresent(
            now -> {
              Told.success("Vastgelegd: " + now.plan().step().names().word(decision.kind()) + ".");
              fill(now);
            });
  }

  private void merge(String reason) {
    Answers.told(branches.merge(principal(), id, List.of(), reason))
        .ifPresent(merged -> leave("De variant staat nu in ‘" + merged.tailoring().naam() + "’."));
  }

  private void confirm(String reason) {
    ConfirmDialog sure =
        new ConfirmDialog(
            "Deze variant weggooien?",
            "Dit kunt u niet terugdraaien. De variant blijft te lezen, maar niet te gebruiken.",
            "Gooi weg",
            yes -> drop(reason),
            "Toch niet",
            no -> {});
    sure.setConfirmButtonTheme("error primary");
    sure.open();
  }

  private void drop(String reason) {
    Answers.told(branches.drop(principal(), id, reason))
        .ifPresent(dropped -> leave("De variant is weggegooid."));
  }

  private void leave(String told) {
    Told.success(told);
    UI.getCurrent().navigate(gemeente().path("varianten"));
  }

  private boolean mayDecide() {
    return gemeente().may(Action.INRICHTING_BEWERKEN);
  }

  private Principal principal() {
    return current.principal();
  }
}
