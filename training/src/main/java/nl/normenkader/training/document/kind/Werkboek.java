package nl.normenkader.training.document.kind;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.outcome.Wording;
import nl.normenkader.training.document.model.Document.Form;
import nl.normenkader.training.document.model.Workbook;
import nl.normenkader.training.document.model.Workbook.Sheet;
import nl.normenkader.training.document.model.Workbook.Value;
import org.jspecify.annotations.Nullable;

/** What a configuration holds as sheets to look up, filter and calculate with. */
public final class Werkboek {
  private final Normenkader kader;
  private final KaderWords words;
  private final List<Sheet> sheets = new ArrayList<>();

  private Werkboek(Normenkader kader) {
    this.kader = kader;
    this.words = new KaderWords(kader);
  }

  /** The workbook of this configuration. */
  public static Workbook build(DocumentSource source) {
    Werkboek workbook = new Werkboek(source.kader());
    workbook.about(source);
    workbook.research();
    workbook.norms();
    workbook.rules();
    return new Workbook(source.properties("Werkboek", Form.LEAFLET), workbook.sheets);
  }

  private void about(DocumentSource source) {
    List<List<Value>> rows = new ArrayList<>();
    rows.add(List.of(text("Normenkader"), text(kader.general().name())));
    rows.add(List.of(text("Versie"), text(kader.general().version())));
    rows.add(List.of(text("Van"), text(source.owner())));
    rows.add(List.of(text("Kenmerk van de inhoud"), text(source.compiled().hash().text())));
    rows.add(List.of(text("Let op"), text(kader.general().warning())));
    add("Over dit werkboek", List.of("Gegeven", "Waarde"), rows);
  }

  private void research() {
    List<List<Value>> leefgebieden = new ArrayList<>();
    kader.leefgebieden().forEach(one -> niveaus(leefgebieden, one.name(), one.niveaus()));
    add(
        "Leefgebieden",
        List.of("Leefgebied", "Niveau", "Betekenis", "Net wel", "Net niet"),
        leefgebieden);
    List<List<Value>> factoren = new ArrayList<>();
    kader.factoren().forEach(one -> niveaus(factoren, one.name(), one.niveaus()));
    add("Factoren", List.of("Factor", "Niveau", "Betekenis", "Net wel", "Net niet"), factoren);
    List<List<Value>> kenmerken = new ArrayList<>();
    kader
        .kenmerken()
        .forEach(
            one ->
                one.opties()
                    .forEach(
                        optie -> kenmerken.add(List.of(text(one.name()), text(optie.name())))));
    add("Kenmerken", List.of("Kenmerk", "Antwoord"), kenmerken);
  }

  private static void niveaus(List<List<Value>> rows, String name, List<Niveau> niveaus) {
    for (Niveau one : niveaus) {
      rows.add(
          List.of(
              text(name),
              text(one.name()),
              text(one.definition()),
              text(one.justDoes()),
              text(one.justNot())));
    }
  }

  private void norms() {
    List<List<Value>> bands = new ArrayList<>();
    for (Profielreeks reeks : kader.profielreeksen()) {
      for (Indicatieprofiel profiel : reeks.profielen()) {
        for (Bandbreedte band : profiel.bandbreedtes()) {
          bands.add(
              List.of(
                  text(reeks.name()),
                  text(profiel.name()),
                  text(words.voorziening(band.id())),
                  text(words.unit(band.id())),
                  amount(band.min()),
                  amount(band.norm()),
                  amount(band.max()),
                  profiel.months() == null ? text(null) : new Value.Whole(profiel.months())));
        }
      }
    }
    add(
        "Bandbreedtes",
        List.of(
            "Reeks", "Profiel", "Voorziening", "Eenheid", "Minimum", "Norm", "Maximum", "Maanden"),
        bands);
    List<List<Value>> klassen = new ArrayList<>();
    kader
        .klassentabellen()
        .forEach(
            tabel ->
                tabel
                    .klassen()
                    .forEach(
                        one ->
                            klassen.add(
                                List.of(
                                    text(tabel.name()),
                                    text(one.name()),
                                    new Value.Whole(one.from()),
                                    new Value.Whole(one.below())))));
    add("Klassen", List.of("Tabel", "Klasse", "Vanaf", "Tot"), klassen);
    List<List<Value>> onderdelen = new ArrayList<>();
    kader
        .normonderdelen()
        .forEach(
            one ->
                onderdelen.add(
                    List.of(
                        text(one.name()),
                        text(words.voorziening(one.voorziening())),
                        text(KaderWords.sentence(words.condition(one.condition()))),
                        text(NormChapters.amount(words, one)),
                        text(KaderWords.ground(one.grond())))));
    add(
        "Onderdelen",
        List.of("Onderdeel", "Voorziening", "Geldt als", "Omvang", "Grond"),
        onderdelen);
  }

  private void rules() {
    EffectWords effects = new EffectWords(words);
    List<List<Value>> rules = new ArrayList<>();
    kader
        .beleidsregels()
        .forEach(
            one ->
                rules.add(
                    List.of(
                        text(one.article()),
                        text(one.title()),
                        text(one.text()),
                        text(
                            one.effects().isEmpty()
                                ? ""
                                : KaderWords.sentence(words.condition(one.condition()))),
                        text(String.join("\n", one.effects().stream().map(effects::of).toList())),
                        text(KaderWords.ground(one.grond())))));
    add(
        "Beleidsregels",
        List.of("Artikel", "Titel", "Tekst", "Geldt als", "Wat de regel doet", "Grond"),
        rules);
  }

  private void add(String name, List<String> columns, List<List<Value>> rows) {
    if (!rows.isEmpty()) {
      sheets.add(new Sheet(name, columns, rows));
    }
  }

  private static Value text(@Nullable String text) {
    return new Value.Words(text == null ? "" : text);
  }

  /** A fraction is told in words: a number in a cell would be rounded. */
  private static Value amount(Bedrag amount) {
    return amount.noemer() == 1
        ? new Value.Whole(amount.teller())
        : new Value.Words(Wording.amount(amount));
  }
}
