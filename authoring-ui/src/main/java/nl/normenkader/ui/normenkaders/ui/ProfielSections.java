package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.ui.normenkaders.BandDrawing;
import nl.normenkader.ui.normenkaders.ConditionProse;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;

/** The profiles with their bands, drawn on one scale per voorziening. */
final class ProfielSections {

  private final Normenkader kader;
  private final Names names;

  ProfielSections(Normenkader kader) {
    this.kader = kader;
    this.names = new Names(kader);
  }

  List<Component> all() {
    List<Component> sections = new ArrayList<>();
    kader.profielreeksen().forEach(reeks -> sections.add(reeks(reeks)));
    return sections;
  }

  private Card reeks(Profielreeks reeks) {
    Card card =
        new Card(
            reeks.name(),
            Pieces.text(reeks.description()),
            new Paragraph(method(reeks.method())),
            Pieces.grond(reeks.grond()));
    reeks.profielen().forEach(profiel -> card.add(profiel(reeks, profiel)));
    return card;
  }

  private static String method(Profielreeks.Method method) {
    return switch (method) {
      case Profielreeks.Method.ByConditions conditions ->
          "Een profiel wordt gekozen op zijn voorwaarde: er past er altijd precies één.";
      case Profielreeks.Method.BestFit fit ->
          "Gekozen wordt het profiel dat het dichtst bij de antwoorden ligt. Passen er twee even"
              + " goed, dan "
              + switch (fit.tie()) {
                case LICHTSTE -> "geldt het lichtste.";
                case ZWAARSTE -> "geldt het zwaarste.";
                case CONSULENT_KIEST -> "kiest de consulent.";
              };
    };
  }

  private Component profiel(Profielreeks reeks, Indicatieprofiel profiel) {
    Div block = new Div();
    block.addClassName("profiel");
    block.add(Pieces.heading(profiel.name()), Pieces.text(profiel.description()));
    for (Bandbreedte band : profiel.bandbreedtes()) {
      Voorziening voorziening = names.voorziening(band.id());
      Span label = new Span(voorziening.name() + ", " + Words.unit(voorziening));
      label.addClassName("bandnaam");
      block.add(label, new BandDrawing(voorziening, largest(reeks, band.id())).of(band));
    }
    Facts facts = new Facts();
    Condition condition = profiel.condition();
    if (condition != null) {
      facts.with("Past als", Words.sentence(new ConditionProse(names).of(condition)));
    }
    Integer months = profiel.months();
    if (months != null) {
      facts.with("Duur", Words.months(months));
    }
    if (!profiel.results().isEmpty()) {
      facts.with("Resultaten", Pieces.list(profiel.results()));
    }
    if (!profiel.pattern().isEmpty()) {
      facts.with(
          "Patroon",
          Pieces.details(
              "Niveau per leefgebied",
              Pieces.list(
                  profiel.pattern().entrySet().stream()
                      .map(
                          e ->
                              names.of("leefgebieden", e.getKey())
                                  + ": "
                                  + names.niveau("leefgebieden", e.getKey(), e.getValue()))
                      .toList())));
    }
    block.add(facts, Pieces.grond(profiel.grond()));
    return block;
  }

  private static Bedrag largest(Profielreeks reeks, String voorziening) {
    return reeks.profielen().stream()
        .flatMap(p -> p.bandbreedtes().stream())
        .filter(b -> b.id().equals(voorziening))
        .map(Bandbreedte::max)
        .max(Comparator.naturalOrder())
        .orElse(Bedrag.NUL);
  }
}
