package nl.normenkader.ui.publicatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.normenkader.profiles.publication.LockEvent;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.store.GebeurtenisSoort;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.DutchTexts;

/** What is asked about one kind of event, and the event that comes of the answers. */
final class EventFields {

  private final List<Component> shown = new ArrayList<>();
  private final List<HasValue<?, ?>> needed = new ArrayList<>();
  private Supplier<LockEvent> event;

  private EventFields() {
    event =
        () -> {
          throw new IllegalStateException("no event was asked for");
        };
  }

  static EventFields of(GebeurtenisSoort kind, LockView lock) {
    EventFields fields = new EventFields();
    fields.ask(kind, lock);
    return fields;
  }

  Component[] components() {
    return shown.toArray(Component[]::new);
  }

  /** The event; nothing while something is missing. */
  Optional<LockEvent> event() {
    boolean complete = needed.stream().noneMatch(EventFields::isBlank);
    return complete ? Optional.of(event.get()) : Optional.empty();
  }

  private static boolean isBlank(HasValue<?, ?> field) {
    return field.isEmpty() || (field.getValue() instanceof String text && text.isBlank());
  }

  private void ask(GebeurtenisSoort kind, LockView lock) {
    switch (kind) {
      case ADVIES -> {
        DatePicker day = day("Dag van het advies");
        TextArea advice = words("Wat de adviesraad adviseert, kort");
        TextField where = line("Waar het advies te lezen is");
        event = () -> new LockEvent.Advies(day.getValue(), text(advice), text(where));
      }
      case ADVIES_ANTWOORD -> {
        DatePicker day = day("Dag van het antwoord");
        TextArea answer = words("Wat het college met het advies doet");
        event = () -> new LockEvent.AdviesAntwoord(day.getValue(), text(answer));
      }
      case VASTSTELLING -> {
        DatePicker day = day("Dag van het besluit");
        TextField number = line("Nummer van het besluit");
        event = () -> new LockEvent.Vaststelling(day.getValue(), text(number));
      }
      case BEKENDMAKING -> {
        DatePicker day = day("Dag van de bekendmaking");
        TextField number = line("Nummer in het gemeenteblad");
        event = () -> new LockEvent.Bekendmaking(day.getValue(), text(number));
      }
      case REGISTRATIE -> {
        DatePicker day = day("Dag van opname");
        TextField number = line("CVDR-nummer");
        event = () -> new LockEvent.Registratie(day.getValue(), text(number));
      }
      case GELDIGHEID -> {
        DatePicker from = day("Geldt vanaf");
        from.setHelperText("Ligt deze dag voor de bekendmaking, dan werkt het terug.");
        DatePicker until = calendar("Tot (mag leeg blijven)");
        shown.add(until);
        event = () -> new LockEvent.Geldigheid(from.getValue(), until.getValue());
      }
      case OVERGANGSRECHT -> transition();
      case INTREKKING -> {
        DatePicker until = day("Geldt niet meer vanaf");
        TextField reason = line("Reden");
        event = () -> new LockEvent.Intrekking(until.getValue(), text(reason));
      }
      case BUITEN_TOEPASSING -> aside(lock);
    }
  }

  private void transition() {
    Select<LockEvent.Moment> moment =
        choice("Welk moment telt", LockEvent.Moment.values(), EventWords::moment);
    Select<LockEvent.Running> running =
        choice("Lopende indicaties", LockEvent.Running.values(), EventWords::running);
    Select<LockEvent.Objections> objections =
        choice("Bezwaren", LockEvent.Objections.values(), EventWords::objections);
    TextArea explanation = words("Toelichting");
    event =
        () ->
            new LockEvent.Overgangsrecht(
                moment.getValue(), running.getValue(), objections.getValue(), text(explanation));
  }

  private void aside(LockView lock) {
    LockedElements elements = LockedElements.of(lock.configuration().kader());
    ComboBox<String> element = new ComboBox<>("Welk onderdeel");
    element.setItems(elements.addresses());
    element.setItemLabelGenerator(elements::name);
    element.setWidthFull();
    keep(element, element);
    DatePicker from = day("Niet toepassen vanaf");
    TextField ecli = new TextField("ECLI van de uitspraak (mag leeg blijven)");
    ecli.setPlaceholder("ECLI:NL:CRVB:2024:1234");
    ecli.setMaxLength(100);
    shown.add(ecli);
    TextArea reason = words("Waarom");
    event =
        () ->
            new LockEvent.BuitenToepassing(
                element.getValue(), from.getValue(), ecli.getValue().strip(), text(reason));
  }

  private DatePicker day(String label) {
    DatePicker day = calendar(label);
    day.setValue(LocalDate.now(Dates.ZONE));
    keep(day, day);
    return day;
  }

  private static DatePicker calendar(String label) {
    DatePicker day = new DatePicker(label);
    day.setI18n(DutchTexts.calendar());
    day.setLocale(DutchTexts.LOCALE);
    return day;
  }

  private TextField line(String label) {
    TextField line = new TextField(label);
    line.setMaxLength(500);
    keep(line, line);
    return line;
  }

  private TextArea words(String label) {
    TextArea words = new TextArea(label);
    words.setMaxLength(10_000);
    words.addClassName("breed");
    keep(words, words);
    return words;
  }

  private <T> Select<T> choice(String label, T[] values, Function<T, String> name) {
    Select<T> choice = new Select<>();
    choice.setLabel(label);
    choice.setItems(values);
    choice.setItemLabelGenerator(name::apply);
    keep(choice, choice);
    return choice;
  }

  private void keep(Component component, HasValue<?, ?> value) {
    shown.add(component);
    needed.add(value);
  }

  private static String text(HasValue<?, String> field) {
    return field.getValue().strip();
  }
}
