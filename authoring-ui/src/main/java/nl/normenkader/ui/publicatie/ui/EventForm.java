package nl.normenkader.ui.publicatie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.publication.LockView;
import nl.normenkader.profiles.publication.Publication;
import nl.normenkader.profiles.store.GebeurtenisSoort;
import nl.normenkader.ui.shell.Answers;
import nl.normenkader.ui.shell.Told;

/** Records something that happened to a lock: the next step, or anything else that can happen. */
final class EventForm extends Div {

  private final LockView lock;
  private final Div fields = new Div();
  private final Button save = new Button();
  private EventFields asked;

  EventForm(LockView lock, Publication publication, Principal who, Runnable recorded) {
    this.lock = lock;
    this.asked = EventFields.of(next(), lock);
    Select<GebeurtenisSoort> kind = new Select<>();
    kind.setLabel("Wat is er gebeurd");
    kind.setItems(lock.recordable());
    kind.setItemLabelGenerator(EventWords::label);
    kind.setValue(next());
    kind.setMinWidth("min(20rem, 100%)");
    kind.addValueChangeListener(change -> ask(change.getValue()));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickListener(
        click ->
            asked
                .event()
                .ifPresentOrElse(
                    event ->
                        Answers.told(publication.record(who, lock.slot().id(), event))
                            .ifPresent(
                                done -> {
                                  Told.success(
                                      "Vastgelegd: " + EventWords.label(event.kind()) + ".");
                                  recorded.run();
                                }),
                    () -> Told.failure("Vul alle velden in.")));
    Paragraph note =
        new Paragraph(
            "Wat u vastlegt, wordt ondertekend en kan niet meer worden gewijzigd. Een fout herstelt"
                + " u met een nieuwe gebeurtenis.");
    note.addClassNames("zacht", "klein");
    fields.addClassName("formulier");
    add(new H3("Volgende stap: " + EventWords.label(next())), kind, fields, note, save);
    ask(next());
  }

  private void ask(GebeurtenisSoort kind) {
    asked = EventFields.of(kind, lock);
    fields.removeAll();
    fields.add(asked.components());
    save.setText("Leg vast: " + EventWords.label(kind));
  }

  /** The step that usually comes now. */
  private GebeurtenisSoort next() {
    List<GebeurtenisSoort> happened =
        lock.events().stream().map(view -> view.stored().soort()).toList();
    return Stream.of(
            GebeurtenisSoort.VASTSTELLING,
            GebeurtenisSoort.BEKENDMAKING,
            GebeurtenisSoort.GELDIGHEID,
            GebeurtenisSoort.REGISTRATIE,
            GebeurtenisSoort.OVERGANGSRECHT)
        .filter(kind -> !happened.contains(kind))
        .findFirst()
        .orElse(GebeurtenisSoort.INTREKKING);
  }
}
