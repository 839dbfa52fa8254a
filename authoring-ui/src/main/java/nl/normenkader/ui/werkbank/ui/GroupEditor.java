package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.profiles.base.RuimteLookup;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.ui.normenkaders.BandDrawing;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.werkbank.EditField;
import nl.normenkader.ui.werkbank.EditGroup;
import nl.normenkader.ui.werkbank.FieldValue;

/** One element with the base on the left, its own values on the right, and the reason below. */
final class GroupEditor extends Section {

  private final EditGroup group;
  private final Desk desk;
  private final Map<Place, TextFieldLike> inputs = new LinkedHashMap<>();
  private final Div drawing = new Div();
  private final Div badges = new Div();
  private final Div reason = new Div();

  /** A text field or text area: the two have no useful type in common. */
  private record TextFieldLike(EditField field, HasValue<?, String> value, Span base) {}

  GroupEditor(EditGroup group, Desk desk) {
    this.group = group;
    this.desk = desk;
    addClassName("kaart");
    getElement().setAttribute("aria-label", group.title() + " " + group.context());
    H2 title = new H2(group.title());
    badges.addClassName("rij");
    Div head = new Div(title, badges);
    head.addClassName("rij");
    Paragraph context = new Paragraph(Words.sentence(group.context()));
    context.addClassName("zacht");
    add(head, context);
    if (group.band()) {
      add(drawing);
    }
    Div fields = new Div();
    fields.addClassName(group.band() ? "formulier" : "romp");
    group.fields().forEach(field -> fields.add(editor(field)));
    add(fields, room(), reason);
    refresh();
  }

  private Component editor(EditField field) {
    Span base = new Span();
    base.addClassNames("zacht", "klein");
    Div block = new Div();
    block.addClassName("veld");
    String id = field.place().toString().replaceAll("[^a-zA-Z0-9]+", "-");
    if (field.kind() == EditField.Kind.TEXT) {
      TextArea area = new TextArea(field.label());
      area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
      area.setId(id);
      area.setReadOnly(desk.readOnly());
      area.setWidthFull();
      block.addClassName("naast");
      inputs.put(field.place(), new TextFieldLike(field, area, base));
      listen(area, area, field);
      block.add(area, base);
    } else {
      TextField line = new TextField(field.label());
      line.setValueChangeMode(ValueChangeMode.ON_CHANGE);
      line.setId(id);
      line.setReadOnly(desk.readOnly());
      if (field.kind() == EditField.Kind.NUMBER) {
        line.setHelperText(field.unit() + bounds(field));
        line.getElement().setAttribute("inputmode", "numeric");
      } else {
        line.setWidthFull();
      }
      inputs.put(field.place(), new TextFieldLike(field, line, base));
      listen(line, line, field);
      block.add(line, base);
    }
    return block;
  }

  private void listen(AbstractField<?, String> input, HasValidation validation, EditField field) {
    input.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            written(field, validation, change.getValue());
          }
        });
  }

  private void written(EditField field, HasValidation validation, String text) {
    Optional<Json> value = FieldValue.parse(field.kind(), text);
    validation.setInvalid(value.isEmpty());
    if (value.isEmpty()) {
      validation.setErrorMessage("Schrijf een heel getal, zonder letters, punt of komma.");
      return;
    }
    desk.edit(List.of(new Edit.Value(UUID.randomUUID(), field.place(), value.get())));
  }

  /** The bounds the base sets to a number, under the field they hold for. */
  private String bounds(EditField field) {
    if (desk.open().base().wijzigingsruimten().at(field.place())
            instanceof RuimteLookup.Stated stated
        && stated.ruimte().min() != null
        && stated.ruimte().max() != null) {
      return "; ruimte " + stated.ruimte().min() + " tot en met " + stated.ruimte().max();
    }
    return "";
  }

  /** What the base lets be changed here. */
  private Component room() {
    Place place = group.fields().getFirst().place();
    String text =
        switch (desk.open().base().wijzigingsruimten().at(place)) {
          case RuimteLookup.Stated stated -> Words.ruimte(stated.ruimte().ruimte());
          case RuimteLookup.Unstated unstated ->
              "het basiskader zegt hier niets over; binnen "
                  + desk.open().base().kader().general().validatedMargin()
                  + " procent blijft het onderzoek gelden";
          case RuimteLookup.Ambiguous ambiguous -> "het basiskader is hier niet eenduidig";
        };
    Paragraph paragraph = new Paragraph("Ruimte: " + Words.sentence(text));
    paragraph.addClassNames("zacht", "klein");
    return paragraph;
  }

  /** Shows how it stands now; a field somebody is typing in keeps what was typed. */
  void refresh() {
    OpenTailoring open = desk.open();
    for (TextFieldLike input : inputs.values()) {
      Place place = input.field().place();
      String own = FieldValue.text(open.resolution().effective().find(place));
      if (!own.equals(input.value().getValue())) {
        input.value().setValue(own);
      }
      String base = FieldValue.text(open.base().tree().find(place));
      input.base().setText(base.isEmpty() ? "Basiskader: leeg" : "Basiskader: " + base);
    }
    List<GradedChange> changes =
        desk.changes().stream()
            .filter(change -> change.change().place().isWithin(Place.of(group.element())))
            .toList();
    badges.removeAll();
    changes.stream()
        .map(change -> change.grading().grade())
        .max(java.util.Comparator.naturalOrder())
        .ifPresent(
            grade -> badges.add(new Badge("gewijzigd, " + grade.dutch(), Badge.Tone.AANDACHT)));
    if (changes.stream().anyMatch(GradedChange::isLokaleAfwijking)) {
      badges.add(new Badge("lokale afwijking van het basiskader", Badge.Tone.FOUT));
    }
    if (group.band()) {
      draw(open);
    }
    motivate(changes);
  }

  private void draw(OpenTailoring open) {
    drawing.removeAll();
    Optional<Bandbreedte> own = band(open.resolution().normenkader().orElse(null));
    Optional<Bandbreedte> base = band(open.base().kader());
    if (own.isPresent()) {
      Names names = new Names(open.base().kader());
      Voorziening voorziening = names.voorziening(group.element().last());
      Bedrag most = base.map(Bandbreedte::max).orElse(own.get().max());
      Bedrag scale = most.compareTo(own.get().max()) > 0 ? most : own.get().max();
      drawing.add(
          new BandDrawing(voorziening, new Bedrag(scale.teller() * 5, scale.noemer() * 4))
              .of(own.get(), base.orElse(null), null));
    }
  }

  private Optional<Bandbreedte> band(@org.jspecify.annotations.Nullable Normenkader kader) {
    if (kader == null) {
      return Optional.empty();
    }
    List<String> path = group.element().segments();
    return kader.profielreeksen().stream()
        .filter(reeks -> reeks.id().equals(path.get(1)))
        .flatMap(reeks -> reeks.profielen().stream())
        .filter(profiel -> profiel.id().equals(path.get(3)))
        .flatMap(profiel -> profiel.bandbreedtes().stream())
        .filter(band -> band.id().equals(group.element().last()))
        .findFirst();
  }

  private void motivate(List<GradedChange> changes) {
    List<Choice> choices =
        changes.stream()
            .map(GradedChange::choice)
            .filter(choice -> choice != null)
            .distinct()
            .toList();
    boolean same =
        reason.getChildren().filter(MotivationForm.class::isInstance).count() == choices.size()
            && choices.stream().allMatch(this::hasForm);
    if (!same) {
      reason.removeAll();
      choices.forEach(choice -> reason.add(new MotivationForm(choice, desk)));
    }
  }

  private boolean hasForm(Choice choice) {
    return reason
        .getChildren()
        .anyMatch(child -> child instanceof MotivationForm form && form.isFor(choice));
  }
}
