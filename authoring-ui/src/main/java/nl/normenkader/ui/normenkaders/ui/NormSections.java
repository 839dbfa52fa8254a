package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Combinatietabel;
import nl.normenkader.engine.model.Klassentabel;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Onderdeelgroep;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.model.Weegfactor;
import nl.normenkader.ui.normenkaders.ConditionProse;
import nl.normenkader.ui.normenkaders.EffectProse;
import nl.normenkader.ui.normenkaders.Names;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Facts;

/** The figures of a kader: voorzieningen, onderdelen, groups, weegfactoren, tables and classes. */
final class NormSections {

  private final Normenkader kader;
  private final Names names;
  private final ConditionProse prose;
  private final EffectProse effects;

  NormSections(Normenkader kader) {
    this.kader = kader;
    this.names = new Names(kader);
    this.prose = new ConditionProse(names);
    this.effects = new EffectProse(names);
  }

  List<Component> all() {
    List<Component> sections = new ArrayList<>();
    sections.add(voorzieningen());
    if (!kader.normonderdelen().isEmpty()) {
      sections.add(onderdelen());
    }
    if (!kader.onderdeelgroepen().isEmpty()) {
      sections.add(groepen());
    }
    if (!kader.weegfactoren().isEmpty()) {
      sections.add(weegfactoren());
    }
    kader.combinatietabellen().forEach(tabel -> sections.add(tabel(tabel)));
    kader.klassentabellen().forEach(tabel -> sections.add(klassen(tabel)));
    return sections;
  }

  private Card voorzieningen() {
    Card card = new Card("Voorzieningen");
    for (Voorziening v : kader.voorzieningen()) {
      Facts facts =
          new Facts()
              .with("Gerekend in", Words.unit(v))
              .with(
                  "Afronding",
                  v.rounding() == Voorziening.Rounding.OMHOOG
                      ? "één keer omhoog, op stappen van "
                          + v.step()
                          + " "
                          + Words.measure(v.measure())
                      : "geen");
      Integer months = v.months();
      if (months != null) {
        facts.with("Duur", Words.months(months));
      }
      v.variants()
          .forEach(x -> facts.with("Variant " + x.name(), "als " + prose.of(x.condition())));
      Voorziening.Iwmo iwmo = v.iwmo();
      if (iwmo != null) {
        facts.with(
            "iWmo 3.2",
            "categorie %s, product %s, eenheid %s, frequentie %s"
                .formatted(iwmo.category(), iwmo.product(), iwmo.unit(), iwmo.frequency()));
      }
      card.add(
          Pieces.heading(v.name()), Pieces.text(v.description()), facts, Pieces.grond(v.grond()));
    }
    return card;
  }

  private Card onderdelen() {
    DataTable table = new DataTable("Onderdelen", "Onderdeel", "Hoeveel", "Wanneer", "Grond");
    for (Normonderdeel o : kader.normonderdelen()) {
      Voorziening v = names.voorziening(o.voorziening());
      table.row(
          new Span(new Span(o.name() + ". "), soft(o.description())),
          new Span(amount(o, v)),
          new Span(o.condition() == null ? "altijd" : Words.sentence(prose.of(o.condition()))),
          Pieces.grond(o.grond()));
    }
    return new Card("Onderdelen", table);
  }

  private static Span soft(String text) {
    Span span = new Span(text);
    span.addClassName("zacht");
    return span;
  }

  private String amount(Normonderdeel onderdeel, Voorziening v) {
    String unit =
        onderdeel.period() == null
            ? Words.unit(v)
            : Words.measure(v.measure()) + " " + Words.period(onderdeel.period());
    return switch (onderdeel.amount()) {
      case Normonderdeel.Amount.Fixed fixed -> range(fixed.min(), fixed.norm(), fixed.max(), unit);
      case Normonderdeel.Amount.PerAantal per ->
          range(per.min(), per.norm(), per.max(), unit)
              + ", voor elke "
              + names.of("aantallen", per.aantal());
      case Normonderdeel.Amount.Assessed assessed ->
          "wat de consulent vaststelt bij: " + names.of("opgaven", assessed.opgave());
    };
  }

  private static String range(Bedrag min, Bedrag norm, Bedrag max, String unit) {
    return min.equals(max)
        ? norm + " " + unit
        : min + " tot " + max + " " + unit + ", norm " + norm;
  }

  private Card groepen() {
    DataTable table = new DataTable("Groepen van onderdelen", "Groep", "Onderdelen", "Samen");
    for (Onderdeelgroep groep : kader.onderdeelgroepen()) {
      Voorziening v = names.voorziening(groep.voorziening());
      String combined =
          switch (groep.combine()) {
            case Onderdeelgroep.Combine.Sum sum -> "opgeteld";
            case Onderdeelgroep.Combine.Highest highest -> "alleen het hoogste telt";
            case Onderdeelgroep.Combine.HighestPlusShare share ->
                "het hoogste, en van elk ander " + share.percentage() + " procent";
          };
      if (groep.floor() != null) {
        combined += "; minstens " + Words.amount(groep.floor(), v);
      }
      if (groep.cap() != null) {
        combined += "; hoogstens " + Words.amount(groep.cap(), v);
      }
      table.row(
          groep.name(),
          Words.and(
              groep.normonderdelen().stream().map(id -> names.of("normonderdelen", id)).toList()),
          combined);
    }
    return new Card("Groepen", table);
  }

  private Card weegfactoren() {
    DataTable table = new DataTable("Weegfactoren", "Weegfactor", "Als", "Gevolg", "Grond");
    for (Weegfactor w : kader.weegfactoren()) {
      table.row(
          new Span(w.name()),
          new Span(
              names.of("factoren", w.factor())
                  + " is "
                  + Words.or(
                      w.niveaus().stream()
                          .map(n -> names.niveau("factoren", w.factor(), n))
                          .toList())),
          new Span(Words.sentence(effects.of(w.werking()))),
          Pieces.grond(w.grond()));
    }
    return new Card("Weegfactoren", table);
  }

  private Card tabel(Combinatietabel tabel) {
    Voorziening v = names.voorziening(tabel.voorziening());
    DataTable table =
        new DataTable(tabel.name(), "Rij", "Precies deze onderdelen", "Hoogstens", "Verhoging");
    for (Combinatietabel.Rij rij : tabel.rijen()) {
      Combinatietabel.Raise raise = rij.raise();
      table.row(
          rij.name(),
          rij.combinations().stream()
              .map(
                  c ->
                      Words.and(
                          c.normonderdelen().stream()
                              .map(id -> names.of("normonderdelen", id))
                              .toList()))
              .collect(Collectors.joining(" · ")),
          effects.of(rij.maximum(), v),
          raise == null
              ? "–"
              : effects.of(raise.maximum(), v)
                  + " ("
                  + Words.kracht(raise.kracht())
                  + ") als "
                  + prose.of(raise.condition()));
    }
    Card card = new Card("Tabel: " + tabel.name());
    if (tabel.condition() != null) {
      card.add(new Paragraph("Deze tabel geldt als " + prose.of(tabel.condition()) + "."));
    }
    if (tabel.aboveAllowed()) {
      card.add(new Paragraph("De regeling zelf laat met redenen meer toe dan het maximum."));
    }
    card.add(table, Pieces.grond(tabel.grond()));
    return card;
  }

  private static Card klassen(Klassentabel tabel) {
    DataTable table = new DataTable(tabel.name(), "Klasse", "Vanaf", "Tot");
    tabel
        .klassen()
        .forEach(k -> table.row(k.name(), String.valueOf(k.from()), String.valueOf(k.below())));
    String above =
        switch (tabel.above()) {
          case Klassentabel.Above.LastPlusExtra last -> last.text();
          case Klassentabel.Above.Unregulated unregulated -> unregulated.text();
        };
    return new Card(
        "Klassen: " + tabel.name(),
        new Paragraph("De ondergrens hoort bij de klasse, de bovengrens niet meer."),
        table,
        new Paragraph("Boven de laatste klasse: " + above),
        Pieces.grond(tabel.grond()));
  }
}
