package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.OptionId;
import nl.normenkader.profiles.session.SessionEvent;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.ProposedEdit;
import nl.normenkader.ui.werkbank.EditField;
import nl.normenkader.ui.werkbank.EditGroup;
import nl.normenkader.ui.werkbank.FieldValue;
import nl.normenkader.ui.werkbank.RoomText;

/** Something that can be chosen: other values in the fields of one element, and why one would. */
final class OptionForm extends Div {

  private final SessionPage page;
  private final AgendaPoint point;
  private final TextField title = new TextField("Hoe u deze keuze noemt");
  private final TextArea explanation = new TextArea("Waarom iemand dit zou kiezen (mag leeg)");
  private final Map<EditField, AbstractField<?, String>> inputs = new LinkedHashMap<>();

  OptionForm(SessionPage page, AgendaPoint point, EditGroup group) {
    this.page = page;
    this.point = point;
    title.setMaxLength(200);
    title.addClassName("breed");
    title.setErrorMessage("Geef de keuze een korte naam, bijvoorbeeld: 135 minuten per week.");
    explanation.addClassName("breed");
    RoomText rooms = new RoomText(page.open());
    Div fields = new Div(title);
    fields.addClassName("formulier");
    group.fields().forEach(field -> fields.add(input(field, rooms.of(field.place()))));
    fields.add(explanation);
    add(fields, new Button("Voeg deze mogelijkheid toe", click -> save()));
  }

  private Component input(EditField field, String room) {
    String now = FieldValue.text(page.open().resolution().effective().find(field.place()));
    String help = field.unit().isEmpty() ? room : field.unit() + ". " + room;
    AbstractField<?, String> input =
        switch (field.kind()) {
          case TEXT -> {
            TextArea area = new TextArea(field.label());
            area.setHelperText(help);
            area.addClassName("breed");
            yield area;
          }
          case LINE, NUMBER -> {
            TextField line = new TextField(field.label());
            line.setHelperText(help);
            yield line;
          }
          case ANSWER -> {
            Select<String> select = new Select<>();
            select.setLabel(field.label());
            select.setItems(field.answers());
            yield select;
          }
        };
    if (!now.isEmpty() || field.kind() != EditField.Kind.ANSWER) {
      input.setValue(now);
    }
    input.setId("optie-" + field.htmlId());
    inputs.put(field, input);
    return input;
  }

  private void save() {
    ElementTree now = page.open().resolution().effective();
    List<ProposedEdit> edits = new ArrayList<>();
    boolean wrong = title.getValue().isBlank();
    title.setInvalid(wrong);
    for (Map.Entry<EditField, AbstractField<?, String>> entry : inputs.entrySet()) {
      EditField field = entry.getKey();
      String written = Optional.ofNullable(entry.getValue().getValue()).orElse("");
      Optional<Json> value = FieldValue.parse(field.kind(), written);
      if (entry.getValue() instanceof HasValidation validation) {
        validation.setErrorMessage("Schrijf een heel getal, zonder letters, punt of komma.");
        validation.setInvalid(value.isEmpty());
      }
      wrong |= value.isEmpty();
      if (value.isPresent() && !written.strip().equals(FieldValue.text(now.find(field.place())))) {
        edits.add(new ProposedEdit(new Edit.Value(UUID.randomUUID(), field.place(), value.get())));
      }
    }
    if (!wrong) {
      page.record(
          new SessionEvent.OptionPrepared(
              point.id(),
              OptionId.random(),
              title.getValue().strip(),
              explanation.getValue().isBlank() ? null : explanation.getValue().strip(),
              edits));
    }
  }
}
