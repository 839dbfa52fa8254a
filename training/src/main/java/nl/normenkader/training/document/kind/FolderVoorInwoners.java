package nl.normenkader.training.document.kind;

import java.util.List;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Teksten;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import nl.normenkader.training.document.model.Inline;

/** What a resident may expect, in plain words. */
public final class FolderVoorInwoners implements DocumentKind {

  @Override
  public String id() {
    return "folder-inwoners";
  }

  @Override
  public String title() {
    return "Hulp van de gemeente: hoe gaat dat?";
  }

  @Override
  public String purpose() {
    return "Voor inwoners: wat er gebeurt als u om hulp vraagt, in gewone taal.";
  }

  @Override
  public Document build(DocumentSource source) {
    Normenkader kader = source.kader();
    Outline out = new Outline(false);
    out.chapter("U heeft hulp nodig")
        .text(
            "Lukt het thuis niet meer alleen? Dan kunt u hulp vragen aan "
                + source.actor()
                + ". In deze folder leest u wat er dan gebeurt.");
    out.chapter("Wij praten met u")
        .text(
            "Een medewerker komt bij u langs of belt u. Samen praten jullie over deze onderwerpen:")
        .list(kader.leefgebieden().stream().map(Leefgebied::name).toList())
        .text(
            "U mag iemand meenemen, zoals familie of een vriend. U kunt ook gratis hulp krijgen van"
                + " een cliëntondersteuner. Die denkt met u mee en werkt niet bij de gemeente.");
    explanations(out, kader);
    out.chapter("Wij kijken wat er al is")
        .text(
            "Eerst kijken wij wat u zelf kunt, en wat andere mensen voor u doen. Hulp van familie"
                + " en vrienden telt alleen mee als zij dat zelf willen.");
    out.chapter("Welke hulp er is");
    for (Voorziening one : kader.voorzieningen()) {
      out.text(Inline.bold(one.name() + ". "), Inline.text(one.description()));
    }
    out.chapter("U krijgt een besluit")
        .text(
            "U krijgt een brief. Daarin staat welke hulp u krijgt, hoeveel en hoe lang. Er staat"
                + " ook in waarom. Een mens beslist, geen computer.");
    out.chapter("Bent u het er niet mee eens?")
        .text(
            "Bel ons gerust. Wij leggen het uit. U kunt ook bezwaar maken. Dat kan tot zes weken na"
                + " de datum van de brief. In de brief staat hoe dat werkt.");
    out.chapter("Vragen?").text("U kunt met uw vragen terecht bij " + source.contact() + ".");
    return new Document(source.properties(title(), Form.LEAFLET), out.blocks());
  }

  private static void explanations(Outline out, Normenkader kader) {
    List<Teksten.Uitleg> uitleg =
        kader.teksten().uitleg().stream()
            .filter(one -> one.element().startsWith("leefgebieden/"))
            .toList();
    if (uitleg.isEmpty()) {
      return;
    }
    KaderWords words = new KaderWords(kader);
    out.chapter("Waar het gesprek over gaat");
    for (Teksten.Uitleg one : uitleg) {
      out.text(Inline.bold(words.name(one.element()) + ". "), Inline.text(one.text()));
    }
  }
}
