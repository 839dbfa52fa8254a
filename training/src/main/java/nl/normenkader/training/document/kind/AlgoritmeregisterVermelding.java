package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import nl.normenkader.training.document.model.Inline;

/** What goes into the Algoritmeregister, filled in as far as the configuration knows. */
public final class AlgoritmeregisterVermelding implements DocumentKind {

  @Override
  public String id() {
    return "algoritmeregister";
  }

  @Override
  public String title() {
    return "Vermelding in het Algoritmeregister";
  }

  @Override
  public String purpose() {
    return "Voor publicatie: hoe het rekenprogramma meeweegt bij besluiten.";
  }

  @Override
  public Document build(DocumentSource source) {
    Normenkader kader = source.kader();
    Outline out = new Outline(false);
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("Naam", kader.general().name() + ", versie " + kader.general().version()));
    rows.add(row("Organisatie", source.owner()));
    rows.add(
        row(
            "Korte omschrijving",
            "Adviseert de consulent over soort, omvang en duur van ondersteuning uit de Wmo 2015,"
                + " op grond van vaste regels."));
    rows.add(row("Soort", "Vaste rekenregels; het programma leert niet van gegevens"));
    rows.add(row("Doel", "Inwoners in dezelfde situatie krijgen dezelfde uitkomst, met uitleg."));
    rows.add(
        row(
            "Menselijke tussenkomst",
            "De consulent beslist altijd zelf en kan naar boven en naar beneden afwijken, met een"
                + " motivering."));
    rows.add(
        row(
            "Wat het leest",
            count(kader.leefgebieden().size(), "leefgebied", "leefgebieden")
                + ", "
                + count(kader.factoren().size(), "factor", "factoren")
                + ", "
                + count(kader.kenmerken().size(), "kenmerk", "kenmerken")
                + ", en wat anderen al doen. Geen naam, adres of burgerservicenummer."));
    rows.add(
        row(
            "Wat het geeft",
            "Per voorziening een omvang met uitleg en grond: "
                + KaderWords.and(kader.voorzieningen().stream().map(one -> one.name()).toList())
                + "."));
    rows.add(row("Bron van de regels", kader.general().source().title()));
    rows.add(
        List.of(
            Cell.of("Kenmerk van de inhoud"),
            Cell.of(Inline.code(source.compiled().hash().text()))));
    out.chapter("Wat vaststaat")
        .table(
            "Gegevens voor het register", List.of(column("Veld", 25), column("Inhoud", 75)), rows);
    out.chapter("Wat de gemeente aanvult")
        .field("Begindatum", FieldKind.DATE)
        .field("Contactgegevens", FieldKind.LINE)
        .field("Link naar de beleidsregels", FieldKind.LINE)
        .field("Uitgevoerde toetsen, zoals een DPIA", FieldKind.TEXT);
    return new Document(source.properties(title(), Form.LEAFLET), out.blocks());
  }

  private static String count(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
