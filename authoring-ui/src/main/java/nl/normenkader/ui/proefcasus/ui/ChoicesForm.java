package nl.normenkader.ui.proefcasus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.model.Combinatietabel;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.outcome.OpenChoice;
import nl.normenkader.ui.normenkaders.EffectProse;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.proefcasus.CasusDraft;

/** The rules that leave a person a choice: apply or not, with a reason. */
final class ChoicesForm {

  private final Normenkader kader;
  private final CasusDraft draft;
  private final Runnable changed;

  ChoicesForm(Normenkader kader, CasusDraft draft, Runnable changed) {
    this.kader = kader;
    this.draft = draft;
    this.changed = changed;
  }

  /** One field for each choice. */
  List<Component> of(List<OpenChoice> choices) {
    return choices.stream().<Component>map(this::choice).toList();
  }

  private Component choice(OpenChoice choice) {
    Select<Boolean> apply = new Select<>();
    apply.setLabel(
        choice.kracht() == nl.normenkader.engine.model.Kracht.KAN
            ? "Toepassen? Dit kan, met een reden."
            : "Toepassen? In beginsel wel.");
    apply.setItems(true, false);
    apply.setItemLabelGenerator(yes -> yes ? "Toepassen" : "Niet toepassen");
    TextField reason = new TextField("Reden");
    Optional<Casus.Keuze> known = Optional.ofNullable(draft.casus().keuzes().get(choice.element()));
    apply.setValue(known.map(Casus.Keuze::apply).orElse(choice.applied()));
    reason.setValue(known.map(Casus.Keuze::reason).orElse(""));
    Runnable save =
        () -> {
          // Without a reason the choice does not count; the engine says so too.
          boolean given = !reason.getValue().isBlank();
          draft.keuze(
              choice.element(),
              given ? new Casus.Keuze(apply.getValue(), reason.getValue().strip()) : null);
          if (given) {
            changed.run();
          }
        };
    apply.addValueChangeListener(e -> save.run());
    reason.addValueChangeListener(e -> save.run());
    Div fields = new Div(apply, reason);
    fields.addClassName("formulier");
    return new Div(new Paragraph(sentence(choice.element())), fields);
  }

  private String sentence(String element) {
    Names names = new Names(kader);
    EffectProse prose = new EffectProse(names);
    return kader.beleidsregels().stream()
        .flatMap(
            rule ->
                rule.effects().stream()
                    .filter(
                        e -> element.equals("beleidsregels/" + rule.id() + "/effecten/" + e.id()))
                    .map(e -> "Artikel " + rule.article() + ": " + prose.of(e)))
        .findFirst()
        .or(() -> row(element, names, prose))
        .map(Words::sentence)
        .orElse(Words.sentence(names.at(element)));
  }

  private Optional<String> row(String element, Names names, EffectProse prose) {
    for (Combinatietabel tabel : kader.combinatietabellen()) {
      for (Combinatietabel.Rij rij : tabel.rijen()) {
        Combinatietabel.Raise raise = rij.raise();
        if (raise != null
            && element.startsWith("combinatietabellen/" + tabel.id() + "/rijen/" + rij.id())) {
          return Optional.of(
              "hoger maximum voor "
                  + rij.name()
                  + ": "
                  + prose.of(raise.maximum(), names.voorziening(tabel.voorziening())));
        }
      }
    }
    return Optional.empty();
  }
}
