package nl.normenkader.ui.proefcasus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.proefcasus.CasusDraft;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DutchTexts;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a configuration, made from it. Every question may stay open: people ask in the
 * order of the conversation, not of the form.
 */
final class CasusForm extends Div {

  private static final String UNKNOWN = "Nog niet gevraagd";

  private final Normenkader kader;
  private final CasusDraft draft;
  private final Casus filled;
  private final Runnable changed;

  /**
   * @param draft what is known; the form changes it
   * @param changed called after each change
   */
  CasusForm(Normenkader kader, CasusDraft draft, Runnable changed) {
    this.kader = kader;
    this.draft = draft;
    this.filled = draft.casus();
    this.changed = changed;
    addClassName("romp");
    add(general());
    if (!kader.leefgebieden().isEmpty()) {
      add(leefgebieden());
    }
    if (!kader.factoren().isEmpty()) {
      add(factoren());
    }
    if (!kader.opgaven().isEmpty()) {
      add(opgaven());
    }
    if (!kader.stadia().isEmpty()) {
      add(bijdragen());
    }
  }

  private Card general() {
    Div fields = fields();
    DatePicker day = new DatePicker("Peildatum", draft.peildatum());
    day.setI18n(DutchTexts.calendar());
    day.setLocale(DutchTexts.LOCALE);
    day.addValueChangeListener(
        change ->
            Optional.ofNullable(change.getValue())
                .ifPresent(value -> change(() -> draft.peildatum(value))));
    fields.add(day);
    for (Kenmerk kenmerk : kader.kenmerken()) {
      Select<Kenmerk.Optie> select = select(kenmerk.name(), kenmerk.opties(), Kenmerk.Optie::name);
      select.setId("kenmerk-" + kenmerk.id());
      select.setHelperText(kenmerk.description());
      preset(select, kenmerk.opties(), Kenmerk.Optie::id, filled.kenmerken().get(kenmerk.id()));
      select.addValueChangeListener(
          e -> change(() -> draft.kenmerk(kenmerk.id(), id(e.getValue(), Kenmerk.Optie::id))));
      fields.add(select);
    }
    for (Aantal aantal : kader.aantallen()) {
      IntegerField field =
          number(aantal.name(), aantal.min(), aantal.max(), filled.aantallen().get(aantal.id()));
      field.setId("aantal-" + aantal.id());
      field.setHelperText(aantal.description());
      field.addValueChangeListener(
          e -> change(() -> draft.aantal(aantal.id(), whole(e.getValue()))));
      fields.add(field);
    }
    return new Card("De situatie", fields);
  }

  private Card leefgebieden() {
    Div fields = fields();
    kader
        .leefgebieden()
        .forEach(
            l ->
                fields.add(
                    niveau(
                        "niveau-" + l.id(),
                        l.name(),
                        l.niveaus(),
                        filled.niveaus().get(l.id()),
                        value -> draft.niveau(l.id(), value))));
    return new Card("Leefgebieden", fields);
  }

  private Card factoren() {
    Div fields = fields();
    kader
        .factoren()
        .forEach(
            f ->
                fields.add(
                    niveau(
                        "factor-" + f.id(),
                        f.name(),
                        f.niveaus(),
                        filled.factoren().get(f.id()),
                        value -> draft.factor(f.id(), value))));
    return new Card("Factoren", fields);
  }

  private Select<Niveau> niveau(
      String id,
      String label,
      List<Niveau> niveaus,
      @Nullable String value,
      Consumer<@Nullable String> answer) {
    Select<Niveau> select = select(label, niveaus, Niveau::name);
    select.setId(id);
    preset(select, niveaus, Niveau::id, value);
    explain(select, select.getValue());
    select.addValueChangeListener(
        e -> {
          explain(select, e.getValue());
          change(() -> answer.accept(id(e.getValue(), Niveau::id)));
        });
    return select;
  }

  /** The meaning of the chosen niveau stands under it, so that two people mean the same by it. */
  private static void explain(Select<Niveau> select, @Nullable Niveau niveau) {
    select.setHelperText(niveau == null ? "" : niveau.definition());
  }

  private Card opgaven() {
    Div fields = fields();
    kader.opgaven().forEach(opgave -> fields.add(opgave(opgave)));
    return new Card(
        "Wat u zelf vaststelt",
        new Paragraph("Voor deze hoeveelheden geeft het kader geen vaste norm."),
        fields);
  }

  private Component opgave(Opgave opgave) {
    Casus.Vastgesteld known = filled.opgaven().get(opgave.id());
    boolean times = opgave.form() == Opgave.Form.KEER_MAAL;
    String measure = Words.measure(opgave.measure());
    IntegerField amount =
        number(
            opgave.name() + (times ? ", " + measure + " per keer" : " (" + measure + ")"),
            0,
            opgave.max(),
            known == null ? null : known.amount());
    amount.setId("opgave-" + opgave.id());
    amount.setHelperText(opgave.description());
    IntegerField often = number("Aantal keer", 0, 1_000, known == null ? null : known.times());
    often.setVisible(times);
    TextField reason = new TextField("Reden");
    reason.setVisible(opgave.reasonRequired());
    reason.setValue(known == null || known.reason() == null ? "" : known.reason());
    reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    Runnable apply =
        () ->
            change(
                () ->
                    draft.opgave(
                        opgave.id(),
                        amount.getValue() == null
                            ? null
                            : new Casus.Vastgesteld(
                                amount.getValue(),
                                times ? whole(often.getValue()) : null,
                                reason.isEmpty() ? null : reason.getValue())));
    amount.addValueChangeListener(e -> apply.run());
    often.addValueChangeListener(e -> apply.run());
    reason.addValueChangeListener(e -> apply.run());
    Div group = new Div(amount, often, reason);
    group.addClassName("opgave");
    return group;
  }

  private Card bijdragen() {
    Card card =
        new Card(
            "Hulp die er al is",
            new Paragraph("Zeg ook als er geen hulp is: dan hoeft daar niet meer naar gevraagd."));
    for (Stadium stadium : kader.stadia()) {
      NativeDetails details = new NativeDetails(stadium.name());
      details.addClassName("uitklap");
      details.setId("stadium-" + stadium.id());
      // Made when asked for: most conversations need a few of these.
      Div content = new Div();
      details.setContent(content);
      boolean answered = filled.bijdragen().containsKey(stadium.id());
      if (answered) {
        content.add(new BijdrageForm(kader, stadium, draft, changed));
        details.setOpen(true);
      }
      details.addToggleListener(
          toggle -> {
            if (toggle.isOpened() && content.getComponentCount() == 0) {
              content.add(new BijdrageForm(kader, stadium, draft, changed));
            }
          });
      card.add(details);
    }
    return card;
  }

  private void change(Runnable change) {
    change.run();
    changed.run();
  }

  private static Div fields() {
    Div fields = new Div();
    fields.addClassName("formulier");
    return fields;
  }

  static <T> Select<T> select(String label, List<T> items, ItemLabelGenerator<T> name) {
    Select<T> select = new Select<>();
    select.setLabel(label);
    select.setItems(items);
    select.setItemLabelGenerator(item -> item == null ? UNKNOWN : name.apply(item));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(UNKNOWN);
    select.setPlaceholder(UNKNOWN);
    return select;
  }

  private static <T> void preset(
      Select<T> select, List<T> items, Function<T, String> id, @Nullable String value) {
    items.stream()
        .filter(item -> id.apply(item).equals(value))
        .findFirst()
        .ifPresent(select::setValue);
  }

  private static IntegerField number(String label, long min, long max, @Nullable Long value) {
    IntegerField field = new IntegerField(label);
    field.setMin(Math.toIntExact(min));
    field.setMax(Math.toIntExact(max));
    field.setI18n(
        new IntegerField.IntegerFieldI18n()
            .setBadInputErrorMessage("Vul een heel getal in, zonder letters of komma.")
            .setMinErrorMessage("Vul minstens " + min + " in.")
            .setMaxErrorMessage("Vul hoogstens " + max + " in."));
    if (value != null) {
      field.setValue(Math.toIntExact(value));
    }
    return field;
  }

  private static @Nullable Long whole(@Nullable Integer number) {
    return number == null ? null : number.longValue();
  }

  private static <T> @Nullable String id(@Nullable T item, Function<T, String> id) {
    return item == null ? null : id.apply(item);
  }
}
