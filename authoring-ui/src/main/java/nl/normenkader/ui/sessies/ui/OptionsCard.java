package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.issue.IssuePage;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.OptionPreview;
import nl.normenkader.profiles.session.PointState;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Badge;

/** What can be chosen at a point, with what each does and whether that is allowed. */
final class OptionsCard extends Section {

  private final SessionPage page;

  OptionsCard(SessionPage page, AgendaPoint point) {
    this.page = page;
    addClassNames("kaart", "mogelijkheden");
    getElement().setAttribute("aria-label", "Wat wij kunnen kiezen");
    add(new H2("Wat wij kunnen kiezen"));
    if (point.options().isEmpty()) {
      add(
          SessieView.nothing(
              "Er is geen keuze voorbereid. U kunt in woorden beslissen, of hieronder een"
                  + " mogelijkheid toevoegen."));
    }
    Div cards = new Div();
    cards.addClassName("kaarten");
    point.options().forEach(option -> cards.add(card(point, option)));
    add(cards);
  }

  private Component card(AgendaPoint point, AgendaPoint.Option option) {
    boolean chosen =
        point.state() instanceof PointState.Decided decided && option.id().equals(decided.option());
    Div card = new Div(new H3(option.title()));
    card.addClassName("mogelijkheid");
    if (chosen) {
      card.addClassName("gekozen");
      card.add(new Badge("gekozen", Badge.Tone.GOED));
    }
    if (option.explanation() != null) {
      card.add(new Paragraph(option.explanation()));
    }
    OptionPreview preview = OptionPreview.of(page.open(), option.edits());
    if (!chosen) {
      preview.changes().changes().forEach(change -> card.add(change(change)));
      if (preview.changes().changes().isEmpty()) {
        card.add(SessieView.nothing("Dan blijft alles zoals het nu is."));
      }
    }
    preview.problems().forEach(problem -> card.add(problem(problem)));
    if (page.mayHold() && point.isOpen()) {
      if (page instanceof PointView view) {
        Button choose =
            new Button(
                "Kies dit", click -> view.panel(new PointForms(view, point).deciding(option)));
        choose.setAriaLabel("Kies dit: " + option.title());
        card.add(choose);
      } else {
        Button drop =
            new Button(
                "Haal weg",
                click -> page.record(new SessionEvent.OptionDropped(point.id(), option.id())));
        drop.setAriaLabel("Haal weg: " + option.title());
        card.add(drop);
      }
    }
    return card;
  }

  private Component change(GradedChange change) {
    Div badges = new Div(grade(change));
    badges.addClassName("rij");
    if (change.isLokaleAfwijking()) {
      badges.add(new Badge("lokale afwijking van het basiskader", Badge.Tone.FOUT));
    }
    return new Div(new Paragraph(sentence(change)), badges);
  }

  /** On the screen stands already what the point is about: the field alone says enough. */
  private String sentence(GradedChange change) {
    Place place = change.change().place();
    return place.field().isEmpty()
        ? change.sentence()
        : Words.sentence(
            new nl.normenkader.profiles.diff.Words(page.open().resolution().effective())
                    .field(place)
                + ": van "
                + change.was()
                + " naar "
                + change.wordt());
  }

  private static Badge grade(GradedChange change) {
    return new Badge(
        change.grading().grade().dutch(),
        switch (change.grading().grade()) {
          case BENAMING -> Badge.Tone.GEWOON;
          case BINNEN_MARGE -> Badge.Tone.GOED;
          case BUITEN_MARGE -> Badge.Tone.AANDACHT;
        });
  }

  private static Component problem(Issue problem) {
    IssuePage told = IssuePage.of(problem.code());
    Paragraph sentence = new Paragraph(told.sentenceFor(problem) + " " + told.repairFor(problem));
    sentence.addClassNames("banner", "fout");
    return sentence;
  }
}
