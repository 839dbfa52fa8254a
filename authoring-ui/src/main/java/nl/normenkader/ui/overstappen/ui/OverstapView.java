package nl.normenkader.ui.overstappen.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.rebase.Conflict;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.Question;
import nl.normenkader.profiles.store.JournalId;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenRebase;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Rebases;
import nl.normenkader.profiles.workspace.Tailorings;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Banner;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
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

  private final Tailorings tailorings;
  private final Rebases rebases;
  private final CurrentAccount current;
  private final Div progress = new Div();
  private final Div asked = new Div();
  private final Div rest = new Div();
  private @Nullable OpenRebase rebase;
  private int shown;

  public OverstapView(
      MyGemeenten gemeenten, Tailorings tailorings, Rebases rebases, CurrentAccount current) {
    super(gemeenten, Action.INRICHTING_LEZEN, "Overstap", "");
    this.tailorings = tailorings;
    this.rebases = rebases;
    this.current = current;
    asked.addClassName("romp");
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
    show(progress, asked, rest);
    fill(going, 0);
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

  /** Shows the move as it is now, at the first open question from here on. */
  private void fill(OpenRebase now, int from) {
    rebase = now;
    List<Conflict> all = now.plan().conflicts();
    shown = Math.min(from, Math.max(0, all.size() - 1));
    for (int i = 0; i < all.size(); i++) {
      int at = (from + i) % all.size();
      if (now.result().open().contains(all.get(at))) {
        shown = at;
        break;
      }
    }
    progress(now);
    question(now);
    rest.removeAll();
    if (mayDecide()) {
      rest.add(FinishCard.of(now, this::look, this::carryOut, this::drop));
    }
    rest.add(FindingsCard.of(now.plan()));
  }

  private void progress(OpenRebase now) {
    int all = now.plan().conflicts().size();
    int done = all - now.result().open().size();
    progress.removeAll();
    Span told =
        new Span(
            all == 0 ? "Er is niets te beslissen." : done + " van de " + all + " vragen beslist");
    told.setId("voortgang");
    told.getElement().setAttribute("role", "status");
    ProgressBar bar = new ProgressBar(0, Math.max(1, all), all == 0 ? 1 : done);
    bar.getElement().setAttribute("aria-label", "Voortgang van de overstap");
    Card card = new Card("Hoe ver u bent", told, bar);
    card.add(
        new Facts()
            .with("Verwachte inspanning", now.plan().effort().dutch())
            .with("Gaat vanzelf mee", String.valueOf(now.plan().carriedOver().size()))
            .with("Nam het basiskader over", String.valueOf(now.plan().adopted().size())));
    if (all > 0) {
      card.add(overview(now));
    }
    progress.add(card);
  }

  private NativeDetails overview(OpenRebase now) {
    OrderedList list = new OrderedList();
    List<Conflict> all = now.plan().conflicts();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      Conflict conflict = all.get(i);
      Button go = new Button(Question.of(now.plan(), conflict).sides().getFirst().what());
      go.addClickListener(click -> look(at));
      go.addClassName("als-koppeling");
      boolean open = now.result().open().contains(conflict);
      Div line =
          new Div(
              go,
              open
                  ? new Badge("open", Badge.Tone.AANDACHT)
                  : new Badge(
                      decision(now, conflict).map(d -> d.kind().dutch()).orElse("beslist"),
                      Badge.Tone.GOED));
      line.addClassName("rij");
      list.add(new ListItem(line));
    }
    NativeDetails details = new NativeDetails("Alle vragen");
    details.addClassName("uitklap");
    details.setContent(list);
    return details;
  }

  private void look(int at) {
    shown = at;
    question(going());
  }

  private void question(OpenRebase now) {
    asked.removeAll();
    List<Conflict> all = now.plan().conflicts();
    if (all.isEmpty()) {
      return;
    }
    Conflict conflict = all.get(shown);
    asked.add(
        new QuestionCard(
            "Vraag " + (shown + 1) + " van " + all.size(),
            Question.of(now.plan(), conflict),
            decision(now, conflict).orElse(null),
            mayDecide() ? this::decide : null));
    if (all.size() > 1) {
      Button previous =
          new Button("Vorige vraag", click -> look((shown + all.size() - 1) % all.size()));
      Button next = new Button("Volgende vraag", click -> look((shown + 1) % all.size()));
      Div row = new Div(previous, next);
      row.addClassName("rij");
      asked.add(row);
    }
  }

  private static Optional<Decision> decision(OpenRebase now, Conflict conflict) {
    return now.decisions().stream()
        .filter(decision -> decision.conflict().equals(conflict.id()))
        .findFirst();
  }

  private void decide(Decision decision) {
    Answers.told(rebases.decide(principal(), going().id(), UUID.randomUUID(), decision))
        .ifPresent(
            now -> {
              Told.success("Vastgelegd: " + decision.kind().dutch() + ".");
              fill(now, shown);
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
