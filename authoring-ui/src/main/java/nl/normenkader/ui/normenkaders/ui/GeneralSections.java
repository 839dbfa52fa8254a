package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.normenkader.engine.model.Fase;
import nl.normenkader.engine.model.General;
import nl.normenkader.engine.model.Lezing;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Stap;
import nl.normenkader.engine.model.Wijzigingsruimte;
import nl.normenkader.ui.normenkaders.ConditionProse;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Facts;

/** What a kader says about itself: source, assumptions, procedure, words, readings, omissions. */
final class GeneralSections {

  private GeneralSections() {}

  static List<Component> about(Normenkader kader) {
    General general = kader.general();
    Facts facts =
        new Facts()
            .with("Soort", Words.kind(general.kind()))
            .with("Versie", general.version())
            .with("Bron", general.source().title())
            .with("Vindplaats", general.source().place())
            .with("Stand van de bron", general.source().date())
            .with("Rechtsvorm", Words.rechtsvorm(general.rechtsvorm()))
            .with("Afwijken kan met", Words.afwijking(general.afwijkingsgrond()))
            .with("Gevalideerde marge", general.validatedMargin() + " procent")
            .with("Weken per jaar", String.valueOf(general.weeksPerYear()));
    List<Component> sections = new ArrayList<>();
    sections.add(new Card("Wat dit kader is", facts));
    Names names = new Names(kader);
    sections.add(
        new Card(
            "Wie toegang heeft",
            new Paragraph(Words.sentence(new ConditionProse(names).of(kader.access().condition()))),
            Pieces.text(kader.access().text()),
            Pieces.grond(kader.access().grond())));
    if (!general.uitgangspunten().isEmpty()) {
      sections.add(
          new Card(
              "Uitgangspunten die een gemeente bevestigt",
              Pieces.list(
                  general.uitgangspunten().stream().map(General.Uitgangspunt::text).toList())));
    }
    return sections;
  }

  static List<Component> procedure(Normenkader kader) {
    return kader.fasen().stream().<Component>map(GeneralSections::fase).toList();
  }

  private static Card fase(Fase fase) {
    Card card = new Card(fase.name());
    for (Stap stap : fase.stappen()) {
      card.add(
          Pieces.details(
              stap.name(),
              new Facts()
                  .with("Doel", stap.goal())
                  .with("Wat u doet", stap.instruction())
                  .with("Wie", stap.who())
                  .with("Resultaat", stap.result())
                  .with("Termijn", stap.term())
                  .with(
                      "Stap van de Centrale Raad van Beroep",
                      Words.and(stap.crvb().stream().map(Words::crvb).toList())),
              Pieces.grond(stap.grond())));
    }
    return card;
  }

  static List<Component> texts(Normenkader kader) {
    List<Component> sections = new ArrayList<>();
    Names names = new Names(kader);
    if (!kader.teksten().bouwstenen().isEmpty()) {
      Card card = new Card("Bouwstenen voor een motivering");
      kader
          .teksten()
          .bouwstenen()
          .forEach(
              b ->
                  card.add(
                      Pieces.details(
                          b.title() + " (" + b.use() + ")",
                          new Paragraph(b.text()),
                          Pieces.text(
                              Optional.ofNullable(b.condition())
                                  .map(c -> "Past als: " + new ConditionProse(names).of(c) + ".")
                                  .orElse("")))));
      sections.add(card);
    }
    if (!kader.teksten().uitleg().isEmpty()) {
      Card card = new Card("Uitleg in gewone taal");
      kader
          .teksten()
          .uitleg()
          .forEach(
              u ->
                  card.add(
                      Pieces.details(
                          Words.sentence(names.at(u.element())).replaceAll("\\.$", ""),
                          new Paragraph(u.text()))));
      sections.add(card);
    }
    return sections;
  }

  static List<Component> account(Normenkader kader) {
    List<Component> sections = new ArrayList<>();
    sections.add(ruimte(kader));
    if (!kader.lezingen().isEmpty()) {
      Card card = new Card("Waar de bron op twee manieren te lezen is");
      kader.lezingen().forEach(lezing -> card.add(lezing(lezing)));
      sections.add(card);
    }
    if (!kader.weglatingen().isEmpty()) {
      DataTable table =
          new DataTable("Wat van de bron niet is overgenomen", "Wat", "Waarom", "Bron");
      kader.weglatingen().forEach(w -> table.row(w.what(), w.reason(), w.grond().place()));
      sections.add(new Card("Weglatingen", table));
    }
    if (!kader.onmogelijkeCombinaties().isEmpty()) {
      ConditionProse prose = new ConditionProse(new Names(kader));
      DataTable table =
          new DataTable("Antwoorden die niet samen kunnen voorkomen", "Combinatie", "Waarom");
      kader
          .onmogelijkeCombinaties()
          .forEach(o -> table.row(Words.sentence(prose.of(o.condition())), o.reason()));
      sections.add(new Card("Onmogelijke combinaties", table));
    }
    return sections;
  }

  private static Component lezing(Lezing lezing) {
    return Pieces.details(
        lezing.question(),
        new Facts()
            .with("Zo rekent dit kader", lezing.chosen())
            .with("De andere lezing", lezing.alternative())
            .with("Wat dat zou veranderen", lezing.consequence()),
        Pieces.grond(lezing.grond()));
  }

  private static Card ruimte(Normenkader kader) {
    if (kader.wijzigingsruimte().isEmpty()) {
      return new Card(
          "Wat een gemeente mag wijzigen",
          new Paragraph(
              "Dit kader zegt er niets over. Een wijziging binnen de gevalideerde marge rust op het"
                  + " basiskader; daarbuiten is een eigen onderbouwing nodig."));
    }
    Names names = new Names(kader);
    DataTable table =
        new DataTable("Ruimte per onderdeel van het kader", "Waar", "Ruimte", "Toelichting");
    for (Wijzigingsruimte space : kader.wijzigingsruimte()) {
      String field = space.field();
      table.row(
          new Span(where(space.elements(), names) + (field == null ? "" : ", veld " + field)),
          new Span(Words.ruimte(space.ruimte()) + bounds(space)),
          new Span(Optional.ofNullable(space.explanation()).orElse("")));
    }
    return new Card("Wat een gemeente mag wijzigen", table);
  }

  private static String bounds(Wijzigingsruimte space) {
    String text = "";
    if (space.min() != null || space.max() != null) {
      text += " (van " + space.min() + " tot en met " + space.max() + ")";
    }
    return space.options().isEmpty() ? text : text + " (" + Words.or(space.options()) + ")";
  }

  /** An address in words: each list by its own name, each element by its own. */
  private static String where(String pattern, Names names) {
    return pattern.contains("*")
        ? Words.sentence("alle " + pattern.replace("/*", "").replace("/", ", ")).replace(".", "")
        : Words.sentence(names.at(pattern)).replaceAll("\\.$", "");
  }
}
