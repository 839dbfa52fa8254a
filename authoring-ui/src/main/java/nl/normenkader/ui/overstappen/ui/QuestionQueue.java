package nl.normenkader.ui.overstappen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.rebase.Conflict;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.Question;
import nl.normenkader.profiles.rebase.RebasePlan;
import nl.normenkader.profiles.rebase.RebaseResult;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
import org.jspecify.annotations.Nullable;

/** The questions of a three-way, one at a time, and how far people are with them. */
public final class QuestionQueue extends Div {

  private final String what;
  private final @Nullable Consumer<Decision> decided;
  private final Div progress = new Div();
  private final Div asked = new Div();
  private @Nullable State state;
  private @Nullable Drawn drawn;
  private int shown;

  /** What stands on the screen: as long as nothing of it changes, what was typed there stays. */
  private record Drawn(int at, int of, Hash question, Optional<Decision> decision) {}

  private record State(RebasePlan plan, List<Decision> decisions, RebaseResult result) {
    Optional<Decision> decision(Conflict conflict) {
      return decisions.stream()
          .filter(decision -> decision.conflict().equals(conflict.id()))
          .findFirst();
    }
  }

  /**
   * @param what is going on, after "Voortgang van"
   * @param decided hears each decision; null: only to be looked at
   */
  public QuestionQueue(String what, @Nullable Consumer<Decision> decided) {
    this.what = what;
    this.decided = decided;
    addClassName("romp");
    asked.addClassName("romp");
    add(progress, asked);
  }

  /** Shows how it stands now, at the first open question from the one that is shown. */
  public void show(RebasePlan plan, List<Decision> decisions, RebaseResult result) {
    state = new State(plan, decisions, result);
    List<Conflict> all = plan.conflicts();
    int from = Math.min(shown, Math.max(0, all.size() - 1));
    shown = from;
    for (int i = 0; i < all.size(); i++) {
      int at = (from + i) % all.size();
      if (result.open().contains(all.get(at))) {
        shown = at;
        break;
      }
    }
    progress(state);
    question(state);
  }

  /** Goes to the question with this number, counted from 0. */
  public void look(int at) {
    shown = at;
    if (state != null) {
      question(state);
    }
  }

  private void progress(State now) {
    int all = now.plan().conflicts().size();
    int done = all - now.result().open().size();
    progress.removeAll();
    Span told =
        new Span(
            all == 0 ? "Er is niets te beslissen." : done + " van de " + all + " vragen beslist");
    told.setId("voortgang");
    told.getElement().setAttribute("role", "status");
    ProgressBar bar = new ProgressBar(0, Math.max(1, all), all == 0 ? 1 : done);
    bar.getElement().setAttribute("aria-label", "Voortgang van " + what);
    Card card = new Card("Hoe ver u bent", told, bar);
    card.add(
        new Facts()
            .with("Verwachte inspanning", now.plan().effort().dutch())
            .with("Gaat vanzelf mee", String.valueOf(now.plan().carriedOver().size()))
            .with(
                "Was al zo in " + now.plan().step().names().place(),
                String.valueOf(now.plan().adopted().size())));
    if (all > 0) {
      card.add(overview(now));
    }
    progress.add(card);
  }

  private NativeDetails overview(State now) {
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
                      now.decision(conflict)
                          .map(d -> now.plan().step().names().word(d.kind()))
                          .orElse("beslist"),
                      Badge.Tone.GOED));
      line.addClassName("rij");
      list.add(new ListItem(line));
    }
    NativeDetails details = new NativeDetails("Alle vragen");
    details.addClassName("uitklap");
    details.setContent(list);
    return details;
  }

  private void question(State now) {
    List<Conflict> all = now.plan().conflicts();
    if (all.isEmpty()) {
      asked.removeAll();
      return;
    }
    Conflict conflict = all.get(shown);
    Drawn asks = new Drawn(shown, all.size(), conflict.fingerprint(), now.decision(conflict));
    if (asks.equals(drawn)) {
      return;
    }
    drawn = asks;
    asked.removeAll();
    asked.add(
        new QuestionCard(
            "Vraag " + (shown + 1) + " van " + all.size(),
            Question.of(now.plan(), conflict),
            now.plan().step().names(),
            now.decision(conflict).orElse(null),
            decided));
    if (all.size() > 1) {
      Button previous =
          new Button("Vorige vraag", click -> look((shown + all.size() - 1) % all.size()));
      Button next = new Button("Volgende vraag", click -> look((shown + 1) % all.size()));
      Div row = new Div(previous, next);
      row.addClassName("rij");
      asked.add(row);
    }
  }
}
