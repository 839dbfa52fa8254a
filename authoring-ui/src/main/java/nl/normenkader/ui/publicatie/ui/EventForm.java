package nl.normenkader.ui.publicatie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.publication.LockEvent;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.profiles.store.GebeurtenisSoort;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.DutchTexts;
import nl.normenkader.ui.shell.Told;

/**
 * Records the next thing that happened to a lock; the order is fixed, so only one step is asked.
 */
final class EventForm extends Div {

  private final LockView lock;
  private final DatePicker day = new DatePicker();
  private final DatePicker until = new DatePicker("Tot (mag leeg blijven)");
  private final TextField words = new TextField();

  EventForm(LockView lock, Publication publication, Principal who, Runnable recorded) {
    this.lock = lock;
    GebeurtenisSoort next = next();
    for (DatePicker picker : new DatePicker[] {day, until}) {
      picker.setI18n(DutchTexts.calendar());
      picker.setLocale(DutchTexts.LOCALE);
    }
    day.setValue(LocalDate.now(Dates.ZONE));
    until.setVisible(next == GebeurtenisSoort.GELDIGHEID);
    words.setVisible(next != GebeurtenisSoort.GELDIGHEID);
    words.setMaxLength(500);
    String title = label(next);
    Button save =
        new Button(
            "Leg vast: " + title,
            click ->
                event(next)
                    .ifPresentOrElse(
                        event ->
                            Answers.told(publication.record(who, lock.slot().id(), event))
                                .ifPresent(
                                    done -> {
                                      Told.success("Vastgelegd: " + title + ".");
                                      recorded.run();
                                    }),
                        () -> Told.failure("Vul alle velden in.")));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div fields = new Div(day, until, words);
    fields.addClassName("formulier");
    add(new H3("Volgende stap: " + title), fields, save);
  }

  private GebeurtenisSoort next() {
    GebeurtenisSoort last = null;
    for (LockView.EventView event : lock.events()) {
      last = event.stored().soort();
    }
    return switch (last) {
      case null -> GebeurtenisSoort.VASTSTELLING;
      case ADVIES, ADVIES_ANTWOORD -> GebeurtenisSoort.VASTSTELLING;
      case VASTSTELLING -> GebeurtenisSoort.BEKENDMAKING;
      case BEKENDMAKING, REGISTRATIE, INTREKKING, OVERGANGSRECHT, BUITEN_TOEPASSING ->
          GebeurtenisSoort.GELDIGHEID;
      case GELDIGHEID -> GebeurtenisSoort.INTREKKING;
    };
  }

  private String label(GebeurtenisSoort kind) {
    return switch (kind) {
      case VASTSTELLING -> {
        day.setLabel("Dag van het besluit");
        words.setLabel("Nummer van het besluit");
        yield "vaststelling door het college";
      }
      case BEKENDMAKING -> {
        day.setLabel("Dag van de bekendmaking");
        words.setLabel("Nummer in het gemeenteblad");
        yield "bekendmaking";
      }
      case GELDIGHEID -> {
        day.setLabel("Geldt vanaf");
        yield "geldigheid";
      }
      case INTREKKING -> {
        day.setLabel("Geldt niet meer vanaf");
        words.setLabel("Reden");
        yield "intrekking";
      }
      case ADVIES, ADVIES_ANTWOORD, REGISTRATIE, OVERGANGSRECHT, BUITEN_TOEPASSING ->
          throw new IllegalStateException("not asked here: " + kind);
    };
  }

  private Optional<LockEvent> event(GebeurtenisSoort kind) {
    LocalDate date = day.getValue();
    String text = words.getValue().strip();
    if (date == null || (words.isVisible() && text.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case VASTSTELLING -> new LockEvent.Vaststelling(date, text);
          case BEKENDMAKING -> new LockEvent.Bekendmaking(date, text);
          case GELDIGHEID -> new LockEvent.Geldigheid(date, until.getValue());
          case INTREKKING -> new LockEvent.Intrekking(date, text);
          case ADVIES, ADVIES_ANTWOORD, REGISTRATIE, OVERGANGSRECHT, BUITEN_TOEPASSING ->
              throw new IllegalStateException("not asked here: " + kind);
        });
  }
}
