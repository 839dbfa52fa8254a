package nl.normenkader.ui.vergelijken.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.normenkader.engine.analyse.Difference;
import nl.normenkader.engine.analyse.VoorzieningComparison;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.diff.ChangeDirection;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.Waiting;
import nl.normenkader.ui.vergelijken.CasusProse;
import nl.normenkader.ui.vergelijken.DirectionBook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says of each change on a screen which way it goes for residents, as soon as that is known, and
 * how many are still to come. The screen asks every two seconds while something is open.
 */
public final class DirectionBoard extends Div {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(DirectionBoard.class);

  private record Slot(Div where, Future<ChangeDirection> direction) {}

  private final transient DirectionBook book;
  private final transient ElementTree was;
  private final transient Normenkader kader;
  private final transient List<Slot> waiting = new ArrayList<>();
  private final Span told = new Span();
  private int all;
  private transient @Nullable Registration polling;

  /**
   * @param was the configuration that the changes are changes of
   * @param kader names what the cases are about
   */
  public DirectionBoard(DirectionBook book, ElementTree was, Normenkader kader) {
    this.book = book;
    this.was = was;
    this.kader = kader;
    told.addClassNames("zacht", "klein");
    told.setId("richtingen");
    told.getElement().setAttribute("role", "status");
    add(told);
  }

  /** The place where the direction of this change will stand. */
  public Component of(Change change) {
    Div where = new Div();
    where.addClassName("richting");
    Span wait = new Span("Richting wordt bepaald …");
    wait.addClassNames("zacht", "klein");
    where.add(wait);
    waiting.add(new Slot(where, book.of(was, change)));
    all++;
    return where;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    tell();
    if (!waiting.isEmpty()) {
      polling = Waiting.on(event.getUI(), this::tell);
    }
  }

  /** Who leaves does not wait any more; what was found stays known. */
  @Override
  protected void onDetach(DetachEvent event) {
    waiting.forEach(slot -> slot.direction().cancel(false));
    stop();
  }

  private void stop() {
    Registration registration = polling;
    if (registration != null) {
      registration.remove();
      polling = null;
    }
  }

  private void tell() {
    for (Slot slot : List.copyOf(waiting)) {
      if (slot.direction().isDone()) {
        waiting.remove(slot);
        slot.where().removeAll();
        result(slot.direction())
            .ifPresentOrElse(
                direction -> show(slot.where(), direction),
                () -> slot.where().add(new Badge("richting onbekend", Badge.Tone.GEWOON)));
      }
    }
    told.setText(
        waiting.isEmpty()
            ? ""
            : "De richting is van " + (all - waiting.size()) + " van de " + all + " bepaald.");
    if (waiting.isEmpty()) {
      stop();
    }
  }

  private static Optional<ChangeDirection> result(Future<ChangeDirection> direction) {
    try {
      return direction.isCancelled() ? Optional.empty() : Optional.of(direction.get());
    } catch (ExecutionException e) {
      LOG.warn("a direction could not be decided", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void show(Div where, ChangeDirection direction) {
    where.add(new Badge(direction.dutch(), Badge.Tone.GEWOON));
    if (direction instanceof ChangeDirection.Computed computed) {
      Div cases = new Div();
      for (VoorzieningComparison one : computed.comparison().voorzieningen()) {
        add(cases, one, one.more());
        add(cases, one, one.less());
        String cause = one.cause();
        if (cause != null) {
          cases.add(new Paragraph(cause));
        }
      }
      if (cases.getComponentCount() > 0) {
        NativeDetails details = new NativeDetails("Bijvoorbeeld");
        details.addClassName("uitklap");
        details.setContent(cases);
        where.add(details);
      }
    }
  }

  private void add(Div cases, VoorzieningComparison one, @Nullable Difference difference) {
    if (difference != null) {
      cases.add(
          new Paragraph(
              new CasusProse(kader).of(difference.was())
                  + ". Eerst "
                  + amount(one.voorziening(), difference.before())
                  + ", straks "
                  + amount(one.voorziening(), difference.after())
                  + "."));
    }
  }

  private String amount(String id, long amount) {
    return kader.voorzieningen().stream()
        .filter(voorziening -> voorziening.id().equals(id))
        .findFirst()
        .map((Voorziening found) -> Words.amount(Bedrag.of(amount), found) + " " + found.name())
        .orElse(String.valueOf(amount));
  }
}
