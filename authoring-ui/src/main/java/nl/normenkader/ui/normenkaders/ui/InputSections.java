package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Factor;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.ui.normenkaders.ConditionProse;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Facts;

/** What is asked about a case. */
final class InputSections {

  private final Normenkader kader;
  private final ConditionProse prose;

  InputSections(Normenkader kader) {
    this.kader = kader;
    this.prose = new ConditionProse(new Names(kader));
  }

  List<Component> leefgebieden() {
    return kader.leefgebieden().stream().<Component>map(this::leefgebied).toList();
  }

  private Card leefgebied(Leefgebied leefgebied) {
    Card card =
        new Card(
            leefgebied.name(),
            Pieces.text(leefgebied.description()),
            niveaus("Niveaus van " + leefgebied.name(), leefgebied.niveaus()));
    if (!leefgebied.aandachtspunten().isEmpty()) {
      card.add(Pieces.details("Aandachtspunten", Pieces.list(leefgebied.aandachtspunten())));
    }
    if (!leefgebied.questions().isEmpty()) {
      card.add(Pieces.details("Voorbeeldvragen", Pieces.list(leefgebied.questions())));
    }
    if (!leefgebied.mappings().isEmpty()) {
      card.add(
          Pieces.details(
              "Koppeling met andere indelingen",
              Pieces.list(
                  leefgebied.mappings().stream().map(m -> m.system() + ": " + m.code()).toList())));
    }
    card.add(Pieces.grond(leefgebied.grond()));
    return card;
  }

  private static Component niveaus(String caption, List<Niveau> niveaus) {
    boolean examples = niveaus.stream().anyMatch(n -> n.justDoes() != null || n.justNot() != null);
    DataTable table =
        examples
            ? new DataTable(caption, "Niveau", "Betekenis", "Net wel", "Net niet")
            : new DataTable(caption, "Niveau", "Betekenis");
    for (Niveau niveau : niveaus) {
      if (examples) {
        table.row(
            niveau.name(),
            niveau.definition(),
            orEmpty(niveau.justDoes()),
            orEmpty(niveau.justNot()));
      } else {
        table.row(niveau.name(), niveau.definition());
      }
    }
    return table;
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "–" : text;
  }

  List<Component> others() {
    List<Component> sections = new ArrayList<>();
    kader.factoren().forEach(factor -> sections.add(factor(factor)));
    if (!kader.kenmerken().isEmpty()) {
      DataTable table = new DataTable("Kenmerken", "Kenmerk", "Wat het is", "Antwoorden", "Grond");
      for (Kenmerk kenmerk : kader.kenmerken()) {
        table.row(
            new Span(kenmerk.name()),
            new Span(kenmerk.description()),
            new Span(Words.or(kenmerk.opties().stream().map(Kenmerk.Optie::name).toList())),
            Pieces.grond(kenmerk.grond()));
      }
      sections.add(new Card("Kenmerken", table));
    }
    if (!kader.afgeleideKenmerken().isEmpty()) {
      DataTable table = new DataTable("Afgeleide kenmerken", "Kenmerk", "Geldt als", "Grond");
      kader
          .afgeleideKenmerken()
          .forEach(
              a ->
                  table.row(
                      new Span(a.name()),
                      new Span(Words.sentence(prose.of(a.condition()))),
                      Pieces.grond(a.grond())));
      sections.add(new Card("Afgeleide kenmerken", table));
    }
    if (!kader.aantallen().isEmpty()) {
      DataTable table = new DataTable("Aantallen", "Wat", "Omschrijving", "Bereik");
      kader
          .aantallen()
          .forEach(
              a ->
                  table.row(
                      a.name(),
                      a.description(),
                      a.min() + " tot en met " + a.max() + " " + a.unit()));
      sections.add(new Card("Aantallen", table));
    }
    if (!kader.opgaven().isEmpty()) {
      sections.add(opgaven());
    }
    if (!kader.stadia().isEmpty()) {
      sections.add(stadia());
    }
    return sections;
  }

  private Card factor(Factor factor) {
    Card card =
        new Card(
            factor.name(),
            Pieces.text(factor.description()),
            niveaus("Niveaus van " + factor.name(), factor.niveaus()));
    if (!factor.questions().isEmpty()) {
      card.add(Pieces.details("Voorbeeldvragen", Pieces.list(factor.questions())));
    }
    card.add(Pieces.grond(factor.grond()));
    return card;
  }

  private Card opgaven() {
    DataTable table =
        new DataTable(
            "Wat de consulent zelf vaststelt", "Opgave", "Omschrijving", "Bereik", "Grond");
    for (Opgave opgave : kader.opgaven()) {
      table.row(
          new Span(opgave.name()),
          new Span(opgave.description()),
          new Span(
              opgave.min() + " tot en met " + opgave.max() + " " + Words.measure(opgave.measure())),
          Pieces.grond(opgave.grond()));
    }
    return new Card(
        "Opgaven", new Paragraph("Voor deze hoeveelheden geeft het kader geen vaste norm."), table);
  }

  private Card stadia() {
    Card card = new Card("Voorliggende oplossingen, op volgorde");
    int number = 1;
    for (Stadium stadium : kader.stadia()) {
      card.add(
          Pieces.details(
              number++ + ". " + stadium.name(),
              Pieces.text(stadium.description()),
              new Facts()
                  .with(
                      "Telt mee",
                      stadium.voluntary()
                          ? "alleen als het vrijwillig is en is bevestigd"
                          : "als het er is")
                  .with(
                      "Bij gedeeltelijke hulp",
                      stadium.partlySteps()
                          + " niveau(s) lichter; volledige hulp maakt het lichtste niveau"),
              Pieces.grond(stadium.grond())));
    }
    return card;
  }
}
