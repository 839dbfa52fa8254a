package nl.normenkader.training.document.kind;

import java.util.List;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;

/** What the college tells the raad about the new rules. */
public final class Raadsinformatiebrief implements DocumentKind {

  @Override
  public String id() {
    return "raadsinformatiebrief";
  }

  @Override
  public String title() {
    return "Brief aan de raad";
  }

  @Override
  public String purpose() {
    return "Voor de gemeenteraad: wat er verandert en wat inwoners daarvan merken.";
  }

  @Override
  public Document build(DocumentSource source) {
    Normenkader kader = source.kader();
    Outline out = new Outline(false);
    out.chapter("Geachte leden van de raad")
        .text(
            "Het college werkt bij ondersteuning uit de Wmo met het normenkader ‘"
                + kader.general().name()
                + "’, versie "
                + kader.general().version()
                + ". In deze brief leest u wat dat is en wat inwoners ervan merken.");
    out.chapter("Wat is het")
        .text(
            "Een normenkader helpt de consulent om te bepalen welke ondersteuning past: welke"
                + " soort, hoeveel en hoe lang. De consulent bespreekt "
                + (kader.leefgebieden().size() == 1
                    ? "één leefgebied"
                    : kader.leefgebieden().size() + " leefgebieden")
                + " met de inwoner. Daarna kijkt hij wat de inwoner zelf kan en wat anderen doen."
                + " Voor wat overblijft, kent de gemeente ondersteuning toe.")
        .text(
            "Het kader geeft een advies. Een mens beslist, en wijkt af als dat voor een inwoner"
                + " beter uitpakt. Het is geen bezuiniging.");
    out.chapter("Waar het over gaat")
        .list(kader.voorzieningen().stream().map(Voorziening::name).toList());
    out.chapter("Wat inwoners merken")
        .list(
            List.of(
                "Wie in dezelfde situatie zit, krijgt dezelfde uitkomst.",
                "In het besluit staat hoeveel ondersteuning iemand krijgt en hoe dat is bepaald.",
                "Wie het er niet mee eens is, kan bezwaar maken."));
    out.chapter("Uw rol")
        .text(
            "De beleidsregels zijn van het college. De raad gaat over de verordening; die verandert"
                + " door dit kader niet.");
    out.chapter("Hoe het verder gaat")
        .field("Vanaf wanneer de regels gelden", FieldKind.DATE)
        .field("Wanneer wij u opnieuw informeren", FieldKind.LINE)
        .text("Namens het college van burgemeester en wethouders,")
        .field("Ondertekening", FieldKind.LINE);
    return new Document(source.properties(title(), Form.LEAFLET), out.blocks());
  }
}
