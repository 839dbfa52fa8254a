package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.ui.werkbank.Columns;
import nl.normenkader.ui.werkbank.EditField;
import nl.normenkader.ui.werkbank.FieldValue;
import nl.normenkader.ui.werkbank.RoomText;

/** One field: the own value to change, beside it what lies under it and what is allowed. */
final class FieldEditor extends Div {

  private final EditField field;
  private final Desk desk;
  private final AbstractField<?, String> input;
  private final Div sides = new Div();
  private final Paragraph origin = new Paragraph();

  FieldEditor(EditField field, Desk desk) {
    this.field = field;
    this.desk = desk;
    this.input = input();
    addClassName("veld");
    input.setId(field.htmlId());
    input.setReadOnly(desk.readOnly());
    input.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            written(change.getValue() == null ? "" : change.getValue());
          }
        });
    sides.addClassName("zijden");
    origin.addClassNames("herkomst", "klein");
    add(input, sides, origin);
  }

  private AbstractField<?, String> input() {
    return switch (field.kind()) {
      case TEXT -> {
        TextArea area = new TextArea(field.label());
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        yield full(area);
      }
      case LINE -> {
        TextField line = new TextField(field.label());
        line.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        yield full(line);
      }
      case NUMBER -> {
        TextField line = new TextField(field.label());
        line.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        line.setHelperText(field.unit());
        line.getElement().setAttribute("inputmode", "numeric");
        yield full(line);
      }
      case ANSWER -> {
        Select<String> select = new Select<>();
        select.setLabel(field.label());
        select.setItems(field.answers());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("nog niet gezegd");
        yield full(select);
      }
    };
  }

  private static <F extends AbstractField<?, String> & HasSize> F full(F input) {
    input.setWidthFull();
    return input;
  }

  private void written(String text) {
    Optional<Json> value = FieldValue.parse(field.kind(), text);
    if (input instanceof HasValidation validation) {
      validation.setInvalid(value.isEmpty());
      validation.setErrorMessage("Schrijf een heel getal, zonder letters, punt of komma.");
    }
    value.ifPresent(
        written -> desk.edit(List.of(new Edit.Value(UUID.randomUUID(), field.place(), written))));
  }

  /** Shows how it stands now. */
  void refresh(Columns columns, RoomText rooms) {
    OpenTailoring open = desk.open();
    String own = FieldValue.text(open.resolution().effective().find(field.place()));
    String shown = input.getValue() == null ? "" : input.getValue();
    if (!own.equals(shown)) {
      // A select without a value holds null, a text field an empty text.
      input.setValue(own.isEmpty() ? input.getEmptyValue() : own);
    }
    sides.removeAll();
    columns.below().stream()
        // A base never says whether an uitgangspunt holds somewhere.
        .filter(
            side ->
                field.kind() != EditField.Kind.ANSWER
                    || side.tree().find(field.place()).isPresent())
        .forEach(side -> sides.add(side(side.heading(), side.text(field.place()))));
    sides.add(side("Wat mag", rooms.of(field.place())));
    boolean changed = open.resolution().provenance().of(field.place()).isPresent();
    origin.setVisible(changed);
    origin.setText(changed ? "Nu: " + desk.origins().of(field.place()) : "");
  }

  private static Div side(String word, String value) {
    Span label = new Span(word);
    label.addClassName("zijde-naam");
    Div side = new Div(label, new Span(value));
    side.addClassName("zijde");
    return side;
  }
}
