package nl.normenkader.ui.overstappen.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.normenkader.profiles.rebase.AskedField;
import nl.normenkader.profiles.rebase.Conflict;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.rebase.DecisionKind;
import nl.normenkader.profiles.rebase.Effort;
import nl.normenkader.profiles.rebase.PlacedValue;
import nl.normenkader.profiles.rebase.Question;
import nl.normenkader.profiles.rebase.SideNames;
import nl.normenkader.ui.shell.Badge;
import nl.normenkader.ui.shell.DataTable;
import org.jspecify.annotations.Nullable;

/** One conflict for a room to decide: three sides, the ways out, and why. */
final class QuestionCard extends Section {

  /** One field that gets a new value. */
  private record Written(
      AskedField asked, AbstractField<?, String> input, HasValidation validation) {}

  private final Question question;
  private final SideNames names;
  private final Consumer<Decision> decided;
  private final RadioButtonGroup<DecisionKind> way = new RadioButtonGroup<>();
  private final TextArea reason = new TextArea("Waarom");
  private final Div fresh = new Div();
  private final List<Written> written = new ArrayList<>();

  /**
   * @param names how people call the sides
   * @param known what was decided before; null when nothing was
   * @param decided hears the decision; null: only to be looked at
   */
  QuestionCard(
      String title,
      Question question,
      SideNames names,
      @Nullable Decision known,
      @Nullable Consumer<Decision> decided) {
    this.question = question;
    this.names = names;
    this.decided = decided == null ? nothing -> {} : decided;
    addClassName("kaart");
    setId("vraag");
    getElement().setAttribute("aria-label", title);
    Conflict conflict = question.conflict();
    Div badges =
        new Div(
            new Badge(conflict.kind().dutch(), Badge.Tone.AANDACHT),
            new Badge(Effort.weight(conflict).dutch(), Badge.Tone.GEWOON));
    badges.addClassNames("rij", "rij-boven");
    Paragraph sentence = new Paragraph(conflict.sentence());
    add(new H2(title), badges, sentence, sides());
    if (decided == null) {
      if (known != null) {
        add(new Paragraph("Besloten: " + names.word(known.kind()) + ". " + known.reason()));
      }
      return;
    }
    form(known);
  }

  private Component sides() {
    DataTable table = new DataTable("", "Wat", "Was", names.ours(), names.theirs());
    question.sides().forEach(side -> table.row(side.what(), side.was(), side.local(), side.base()));
    table.addClassName("drie-kanten");
    return table;
  }

  private void form(@Nullable Decision known) {
    way.setLabel("Uw besluit");
    way.setItems(question.options());
    way.setItemLabelGenerator(names::meaning);
    way.addThemeName("vertical");
    way.setId("uitweg");
    reason.setWidthFull();
    reason.setMaxLength(10_000);
    reason.setHelperText(
        "In woorden die een inwoner begrijpt. De reden blijft bij dit besluit bewaard.");
    reason.setId("besluit-reden");
    fresh.addClassName("formulier");
    fresh.setVisible(false);
    question.fields().forEach(field -> fresh.add(input(field, begin(field, known))));
    way.addValueChangeListener(
        change -> {
          way.setInvalid(false);
          fresh.setVisible(change.getValue() == DecisionKind.NIEUW);
        });
    if (known != null && question.options().contains(known.kind())) {
      way.setValue(known.kind());
      reason.setValue(known.reason());
    }
    Button save = new Button("Leg vast en ga verder", click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(way, fresh, reason, save);
  }

  private Component input(AskedField field, String begin) {
    String help = field.room().isEmpty() ? "" : "Ruimte: " + field.room();
    return switch (field.form()) {
      case NUMBER, TEXT -> {
        TextField line = new TextField(field.what());
        line.setValue(begin);
        line.setHelperText(help);
        if (field.form() == AskedField.Form.NUMBER) {
          line.getElement().setAttribute("inputmode", "numeric");
        }
        written.add(new Written(field, line, line));
        yield line;
      }
      case LINES -> {
        TextArea lines = new TextArea(field.what());
        lines.setValue(begin);
        lines.setHelperText("Eén per regel. " + help);
        written.add(new Written(field, lines, lines));
        yield lines;
      }
      case CHOICE -> {
        Select<String> choice = new Select<>();
        choice.setLabel(field.what());
        choice.setItems(field.options().stream().map(AskedField.Option::value).toList());
        choice.setItemLabelGenerator(value -> name(field, value));
        if (field.options().stream().anyMatch(o -> o.value().equals(begin))) {
          choice.setValue(begin);
        }
        choice.setHelperText(help);
        written.add(new Written(field, choice, choice));
        yield choice;
      }
    };
  }

  /** What was decided before, else what the gemeente has now. */
  private static String begin(AskedField field, @Nullable Decision known) {
    return known == null
        ? field.proposed()
        : known.values().stream()
            .filter(value -> value.place().equals(field.place()))
            .map(value -> AskedField.written(value.value()))
            .findFirst()
            .orElse(field.proposed());
  }

  private static String name(AskedField field, String value) {
    return field.options().stream()
        .filter(option -> option.value().equals(value))
        .map(AskedField.Option::name)
        .findFirst()
        .orElse(value);
  }

  private void save() {
    DecisionKind kind = way.getValue();
    way.setInvalid(kind == null);
    way.setErrorMessage("Kies wat er moet gebeuren.");
    reason.setInvalid(reason.getValue().isBlank());
    reason.setErrorMessage("Schrijf waarom u dit kiest.");
    Optional<List<PlacedValue>> values =
        kind == DecisionKind.NIEUW ? values() : Optional.of(List.of());
    if (kind == null || reason.isInvalid() || values.isEmpty()) {
      return;
    }
    Conflict conflict = question.conflict();
    decided.accept(
        new Decision(conflict.id(), conflict.fingerprint(), kind, values.get(), reason.getValue()));
  }

  private Optional<List<PlacedValue>> values() {
    List<PlacedValue> values = new ArrayList<>();
    for (Written one : written) {
      String text = one.input().getValue();
      Optional<PlacedValue> value = one.asked().read(text == null ? "" : text);
      one.validation().setInvalid(value.isEmpty());
      one.validation()
          .setErrorMessage(
              one.asked().form() == AskedField.Form.NUMBER
                  ? "Schrijf een heel getal, zonder letters, punt of komma."
                  : "Vul hier iets in.");
      value.ifPresent(values::add);
    }
    return values.size() == written.size() ? Optional.of(values) : Optional.empty();
  }
}
