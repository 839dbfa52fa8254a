package nl.normenkader.training.document.kind;

import java.util.List;
import nl.normenkader.engine.model.General.Afwijkingsgrond;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import nl.normenkader.training.document.model.Inline;

/** What the college is asked to decide, with the hash that says exactly upon what. */
public final class Collegevoorstel implements DocumentKind {

  @Override
  public String id() {
    return "collegevoorstel";
  }

  @Override
  public String title() {
    return "Collegevoorstel";
  }

  @Override
  public String purpose() {
    return "Voor het college: wat er wordt gevraagd, waarom, en over welke inhoud precies.";
  }

  @Override
  public Document build(DocumentSource source) {
    Normenkader kader = source.kader();
    Outline out = new Outline(false);
    out.chapter("Onderwerp")
        .text("Vaststellen van het normenkader ‘" + name(kader) + "’ voor " + source.actor() + ".");
    out.chapter("Gevraagd besluit")
        .steps(
            List.of(
                "Stel de beleidsregels vast die horen bij ‘" + name(kader) + "’.",
                "Stel vast dat deze regels gaan over de inhoud met het kenmerk hieronder.",
                "Bepaal vanaf welke dag de regels gelden en maak ze bekend.",
                "Informeer de raad met de bijgevoegde brief."))
        .text(Inline.bold("Kenmerk van de inhoud: "), Inline.code(source.compiled().hash().text()))
        .text(
            "Dit kenmerk hoort bij precies deze inhoud. Verandert er één getal of woord, dan is het"
                + " kenmerk anders, en is er een nieuw besluit nodig.")
        .field("Datum waarop de regels gaan gelden", FieldKind.DATE);
    out.chapter("Waarom dit voorstel")
        .text(
            "Met het normenkader bepalen consulenten op dezelfde manier welke ondersteuning past."
                + " Inwoners in dezelfde situatie krijgen dan dezelfde uitkomst, en kunnen lezen"
                + " hoe die tot stand kwam. De aanleiding in onze gemeente vult u hieronder in.")
        .field("Aanleiding in onze gemeente", FieldKind.TEXT);
    out.chapter("Wat het kader bevat")
        .list(
            List.of(
                count(kader.leefgebieden().size(), "leefgebied", "leefgebieden"),
                count(kader.voorzieningen().size(), "voorziening", "voorzieningen"),
                count(
                    kader.profielreeksen().stream().mapToInt(one -> one.profielen().size()).sum(),
                    kader.teksten().profielLabel(),
                    kader.teksten().profielLabelMeervoud()),
                count(kader.beleidsregels().size(), "artikel", "artikelen")));
    out.chapter("Juridisch")
        .text(
            "De consulent adviseert en beslist namens het college; een rekenprogramma beslist niet."
                + " Afwijken kan altijd, op grond van "
                + (kader.general().afwijkingsgrond() == Afwijkingsgrond.AWB_4_84
                    ? "artikel 4:84 van de Algemene wet bestuursrecht."
                    : "de hardheidsclausule."));
    if (!kader.general().uitgangspunten().isEmpty()) {
      out.text("Het kader gaat uit van het volgende. Het college bevestigt dat dit hier klopt.");
      kader.general().uitgangspunten().forEach(one -> out.field(one.text(), FieldKind.CHECK));
    }
    out.chapter("Financiën, communicatie en uitvoering")
        .field("Financiële gevolgen", FieldKind.TEXT)
        .field("Communicatie met inwoners en aanbieders", FieldKind.TEXT)
        .field("Planning van invoering en training", FieldKind.TEXT);
    out.chapter("Bijlagen")
        .list(
            List.of(
                "Beleidsregels met toelichting",
                "Onderbouwingsdossier",
                "Werkinstructie",
                "Brief aan de raad"));
    return new Document(source.properties(title(), Form.LEAFLET), out.blocks());
  }

  private static String name(Normenkader kader) {
    return kader.general().name() + ", versie " + kader.general().version();
  }

  private static String count(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
