package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.OptionId;
import nl.normenkader.profiles.session.Participant;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.ui.sessies.PointWords;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.DutchTexts;
import org.jspecify.annotations.Nullable;

/** What is asked before a step at a point is taken. */
final class PointForms {

  private final PointView page;
  private final AgendaPoint point;

  PointForms(PointView page, AgendaPoint point) {
    this.page = page;
    this.point = point;
  }

  /** Asks for the words of the decision, and which option it is. */
  Card deciding(AgendaPoint.@Nullable Option option) {
    Select<AgendaPoint.Option> which = new Select<>();
    which.setLabel("Wat wij kiezen");
    which.setItems(point.options());
    which.setItemLabelGenerator(one -> one == null ? "Alleen woorden" : one.title());
    which.setEmptySelectionAllowed(true);
    which.setEmptySelectionCaption("Alleen woorden: er verandert geen waarde");
    which.setVisible(!point.options().isEmpty());
    TextArea words = new TextArea("Het besluit, zoals u het voorleest");
    words.setMaxLength(10_000);
    words.addClassName("breed");
    if (option != null) {
      which.setValue(option);
      words.setValue(sentence(option));
    }
    which.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            words.setValue(sentence(change.getValue()));
          }
        });
    Button save =
        new Button(
            "Leg dit besluit vast",
            click -> {
              if (missing(words, "Schrijf het besluit in één zin. Zo komt het op de lijst.")) {
                return;
              }
              OptionId chosen = which.getValue() == null ? null : which.getValue().id();
              page.took(
                  page.sessions()
                      .decide(
                          page.principal(),
                          page.session().id(),
                          UUID.randomUUID(),
                          point.id(),
                          words.getValue(),
                          chosen,
                          page.open().revision()));
            });
    return form("Beslis", save, words, which);
  }

  private static String sentence(AgendaPoint.Option option) {
    return "Wij kiezen: " + option.title() + ".";
  }

  /** Asks what is still needed, who finds it out, and by when. */
  Card parking() {
    TextArea reason = new TextArea("Wat nog nodig is");
    reason.setMaxLength(10_000);
    reason.addClassName("breed");
    Select<Participant> owner = participants("Wie zoekt het uit");
    DatePicker day = new DatePicker("Uiterlijk op");
    day.setI18n(DutchTexts.calendar());
    day.setLocale(DutchTexts.LOCALE);
    day.setValue(LocalDate.now(Dates.ZONE).plusWeeks(2));
    Button save =
        new Button(
            "Parkeer dit punt",
            click -> {
              boolean incomplete =
                  missing(reason, "Schrijf wat er nog nodig is om te kunnen beslissen.");
              owner.setInvalid(owner.isEmpty());
              day.setInvalid(day.isEmpty());
              if (!incomplete && !owner.isEmpty() && !day.isEmpty()) {
                page.record(
                    new SessionEvent.Parked(
                        point.id(),
                        reason.getValue().strip(),
                        owner.getValue().id(),
                        day.getValue()));
              }
            });
    return form("Parkeer", save, reason, owner, day);
  }

  /** Asks who wants otherwise, and what. */
  Card dissenting() {
    Select<Participant> who = participants("Wie er anders over denkt");
    TextArea words = new TextArea("Het standpunt");
    words.setMaxLength(10_000);
    words.addClassName("breed");
    Button save =
        new Button(
            "Leg dit standpunt vast",
            click -> {
              who.setInvalid(who.isEmpty());
              boolean incomplete = missing(words, "Schrijf het standpunt op, in eigen woorden.");
              if (!incomplete && !who.isEmpty()) {
                page.record(
                    new SessionEvent.Dissented(
                        point.id(), who.getValue().id(), words.getValue().strip()));
              }
            });
    return form("Minderheidsstandpunt", save, words, who);
  }

  private Select<Participant> participants(String label) {
    Select<Participant> select = new Select<>();
    select.setLabel(label);
    select.setItems(page.session().participants());
    select.setItemLabelGenerator(PointWords::withRole);
    select.setErrorMessage("Kies een deelnemer. Voeg deelnemers toe bij de sessie.");
    return select;
  }

  private Card form(String title, Button save, Component... fields) {
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div form = new Div(fields);
    form.addClassName("formulier");
    Button cancel = new Button("Toch niet", click -> page.closePanel());
    Div buttons = new Div(save, cancel);
    buttons.addClassName("rij");
    return new Card(title, form, buttons);
  }

  private static boolean missing(TextArea words, String sentence) {
    words.setErrorMessage(sentence);
    words.setInvalid(words.getValue().isBlank());
    return words.isInvalid();
  }
}
