package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import org.jspecify.annotations.Nullable;

/** What providers must know: what is granted, in what unit, under which iWmo codes. */
public final class Aanbiedersbrief implements DocumentKind {

  @Override
  public String id() {
    return "aanbiedersbrief";
  }

  @Override
  public String title() {
    return "Brief aan de aanbieders";
  }

  @Override
  public String purpose() {
    return "Voor zorgaanbieders: wat de gemeente toekent, in welke eenheid en met welke codes.";
  }

  @Override
  public Document build(DocumentSource source) {
    Normenkader kader = source.kader();
    KaderWords words = new KaderWords(kader);
    Outline out = new Outline(false);
    out.chapter("Geachte aanbieder")
        .text(
            "In "
                + source.actor()
                + " bepalen consulenten de omvang van de ondersteuning met het normenkader ‘"
                + kader.general().name()
                + "’, versie "
                + kader.general().version()
                + ". In deze brief leest u wat dat voor uw opdrachten betekent.")
        .field("Vanaf wanneer dit geldt", FieldKind.DATE);
    out.chapter("Wat wij toekennen")
        .table(
            "Voorzieningen en eenheden",
            List.of(column("Voorziening", 34), column("Omvang in", 24), column("Afronding", 42)),
            kader.voorzieningen().stream()
                .map(one -> row(one.name(), words.unit(one.id()), NormChapters.rounding(one)))
                .toList());
    List<List<Cell>> codes = new ArrayList<>();
    for (Voorziening one : kader.voorzieningen()) {
      code(codes, one.name(), one.iwmo());
      one.variants().forEach(variant -> code(codes, variant.name(), variant.iwmo()));
    }
    if (!codes.isEmpty()) {
      out.chapter("Codes in iWmo")
          .table(
              "Codes per voorziening",
              List.of(
                  column("Voorziening", 40),
                  column("Categorie", 14),
                  column("Product", 16),
                  column("Eenheid", 14),
                  column("Frequentie", 16)),
              codes);
    }
    out.chapter("Wat u van ons mag verwachten")
        .list(
            List.of(
                "In de opdracht staat de omvang in tijd, en tot wanneer die geldt.",
                "In het verslag staan de resultaten waaraan u met de inwoner werkt.",
                "Past de omvang niet? Bel de consulent. Afwijken kan, met een reden."));
    out.chapter("Vragen?").text("U kunt met uw vragen terecht bij " + source.contact() + ".");
    return new Document(source.properties(title(), Form.LEAFLET), out.blocks());
  }

  private static void code(List<List<Cell>> rows, String name, Voorziening.@Nullable Iwmo iwmo) {
    if (iwmo != null) {
      rows.add(row(name, iwmo.category(), iwmo.product(), iwmo.unit(), iwmo.frequency()));
    }
  }
}
