package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.approval.Remark;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.ui.werkbank.EditField;
import nl.normenkader.ui.werkbank.FieldValue;

/** Saying something about a change, with or without another value beside it. */
final class RemarkForm extends Div {

  RemarkForm(Change change, Discussion discussion, Consumer<List<Remark>> said) {
    TextArea text = new TextArea("Opmerking");
    text.setWidthFull();
    text.setMaxLength(10_000);
    TextArea instead = new TextArea("Wat het volgens u moet worden");
    instead.setHelperText("Mag leeg blijven. Vult u dit in, dan is het een voorstel.");
    instead.setWidthFull();
    Optional<EditField.Kind> kind = kind(change);
    Button place =
        new Button(
            "Plaats",
            click -> {
              String words = instead.getValue().strip();
              if (kind.isEmpty() || words.isEmpty()) {
                discussion.remark(text.getValue(), change, said);
                return;
              }
              Optional<Json> value = FieldValue.parse(kind.get(), words);
              instead.setInvalid(value.isEmpty());
              instead.setErrorMessage("Schrijf een heel getal, zonder letters, punt of komma.");
              value.ifPresent(to -> discussion.suggest(text.getValue(), to, change, said));
            });
    add(text);
    if (kind.isPresent()) {
      add(instead);
    }
    add(place);
  }

  /** Only a text or a number can be suggested here; a structure is remarked on in words. */
  private static Optional<EditField.Kind> kind(Change change) {
    return switch (change) {
      case Change.TextChanged words -> Optional.of(EditField.Kind.TEXT);
      case Change.ValueChanged value
          when value.wordt() instanceof Json.Whole || value.was() instanceof Json.Whole ->
          Optional.of(EditField.Kind.NUMBER);
      case Change.ValueChanged value -> Optional.empty();
      case Change.ElementAdded added -> Optional.empty();
      case Change.ElementRetired retired -> Optional.empty();
      case Change.ElementsMoved moved -> Optional.empty();
    };
  }
}
