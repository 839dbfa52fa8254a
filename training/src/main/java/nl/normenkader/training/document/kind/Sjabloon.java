package nl.normenkader.training.document.kind;

import java.util.List;
import nl.normenkader.engine.model.General.Afwijkingsgrond;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Teksten;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import nl.normenkader.training.document.model.Inline;

/** Texts to fill in for one resident, with the building blocks of the kader in their place. */
public final class Sjabloon implements DocumentKind {

  /** What is written with it. */
  public enum Use {
    VERSLAG,
    BESCHIKKING
  }

  private final Use use;

  /** The template for this use. */
  public Sjabloon(Use use) {
    this.use = use;
  }

  @Override
  public String id() {
    return switch (use) {
      case VERSLAG -> "onderzoeksverslag";
      case BESCHIKKING -> "beschikking";
    };
  }

  @Override
  public String title() {
    return switch (use) {
      case VERSLAG -> "Onderzoeksverslag";
      case BESCHIKKING -> "Beschikking";
    };
  }

  @Override
  public String purpose() {
    return switch (use) {
      case VERSLAG -> "Invulsjabloon voor het verslag van het onderzoek.";
      case BESCHIKKING -> "Invulsjabloon voor het besluit aan de inwoner.";
    };
  }

  @Override
  public Document build(DocumentSource source) {
    Outline out = new Outline(false);
    switch (use) {
      case VERSLAG -> report(source, out);
      case BESCHIKKING -> decision(source, out);
    }
    return new Document(source.properties(title(), Form.LEAFLET), out.blocks());
  }

  private static void report(DocumentSource source, Outline out) {
    Normenkader kader = source.kader();
    out.chapter("Gegevens")
        .field("Naam van de inwoner", FieldKind.LINE)
        .field("Datum van de melding", FieldKind.DATE)
        .field("Datum van het gesprek", FieldKind.DATE)
        .field("Wie waren erbij", FieldKind.LINE);
    blocks(kader, out, "verslag");
    out.chapter("De hulpvraag").field("In de woorden van de inwoner", FieldKind.TEXT);
    out.chapter("Wat wij per leefgebied zagen");
    for (Leefgebied one : kader.leefgebieden()) {
      out.section(one.name())
          .field(
              "Niveau",
              FieldKind.CHOICE,
              one.niveaus().stream().map(Niveau::name).toArray(String[]::new))
          .field("Uitleg", FieldKind.TEXT);
    }
    out.chapter("Wat zonder maatwerk kan");
    kader.stadia().forEach(one -> out.field(one.name() + ": wie doet wat", FieldKind.TEXT));
    proposal(kader, out);
    out.chapter("Reactie van de inwoner")
        .field("Wat de inwoner hiervan vindt", FieldKind.TEXT)
        .field("De inwoner heeft het verslag gekregen.", FieldKind.CHECK);
    version(source, out);
  }

  private static void decision(DocumentSource source, Outline out) {
    Normenkader kader = source.kader();
    out.chapter("Aan")
        .field("Naam en adres", FieldKind.TEXT)
        .field("Datum van dit besluit", FieldKind.DATE)
        .field("Ons kenmerk", FieldKind.LINE);
    blocks(kader, out, "beschikking");
    proposal(kader, out);
    out.chapter("Waarom wij dit besluiten")
        .field("Motivering", FieldKind.TEXT)
        .field("Als wij afwijken: wat is er bijzonder, en waarom", FieldKind.TEXT)
        .text(
            "Wij besluiten op grond van artikel 2.3.5 van de Wmo 2015 en onze regels bij ‘"
                + kader.general().name()
                + "’, versie "
                + kader.general().version()
                + "."
                + (kader.general().afwijkingsgrond() == Afwijkingsgrond.AWB_4_84
                    ? " Afwijken doen wij op grond van artikel 4:84 van de Algemene wet"
                        + " bestuursrecht."
                    : " Afwijken doen wij op grond van de hardheidsclausule."));
    out.chapter("Bezwaar")
        .text(
            "Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken na de datum van deze"
                + " brief bezwaar maken bij het college van burgemeester en wethouders. Vragen? Die"
                + " stelt u bij "
                + source.contact()
                + ".");
    version(source, out);
  }

  private static void blocks(Normenkader kader, Outline out, String use) {
    KaderWords words = new KaderWords(kader);
    List<Teksten.Bouwsteen> fitting =
        kader.teksten().bouwstenen().stream().filter(one -> one.use().equals(use)).toList();
    if (fitting.isEmpty()) {
      return;
    }
    out.chapter("Bouwstenen");
    for (Teksten.Bouwsteen one : fitting) {
      out.section(one.title());
      if (one.condition() != null) {
        out.text(
            Inline.italic(
                "Laat staan als " + words.condition(one.condition()) + "; haal anders weg."));
      }
      out.text(one.text());
    }
  }

  private static void proposal(Normenkader kader, Outline out) {
    KaderWords words = new KaderWords(kader);
    out.chapter("De ondersteuning");
    for (Profielreeks reeks : kader.profielreeksen()) {
      out.field(
          reeks.name(),
          FieldKind.CHOICE,
          reeks.profielen().stream().map(Indicatieprofiel::name).toArray(String[]::new));
    }
    for (Voorziening one : kader.voorzieningen()) {
      out.field(one.name() + ", in " + words.unit(one.id()), FieldKind.LINE);
    }
    out.field("Van", FieldKind.DATE)
        .field("Tot en met", FieldKind.DATE)
        .field("Vorm", FieldKind.CHOICE, "Zorg in natura", "Persoonsgebonden budget")
        .field("Resultaten", FieldKind.TEXT);
  }

  private static void version(DocumentSource source, Outline out) {
    out.text(
        Inline.bold("Normenkader: "),
        Inline.text(
            source.kader().general().name()
                + ", versie "
                + source.kader().general().version()
                + ", kenmerk "),
        Inline.code(source.compiled().hash().text()));
  }
}
