package nl.normenkader.training.document.kind;

import java.util.List;
import nl.normenkader.engine.model.Factor;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;

/**
 * What to talk about, in one of two orders: from top to bottom, for who likes a list, or the story
 * first and the scores after the talk.
 */
public final class Gesprekschecklist implements DocumentKind {

  /** In what order the talk goes. */
  public enum Order {
    LIJST,
    GESPREK
  }

  private final Order order;

  /** The checklist in this order. */
  public Gesprekschecklist(Order order) {
    this.order = order;
  }

  @Override
  public String id() {
    return switch (order) {
      case LIJST -> "gesprekschecklist-lijst";
      case GESPREK -> "gesprekschecklist-gesprek";
    };
  }

  @Override
  public String title() {
    return switch (order) {
      case LIJST -> "Gesprekschecklist, van boven naar beneden";
      case GESPREK -> "Gesprekschecklist, in de volgorde van het gesprek";
    };
  }

  @Override
  public String purpose() {
    return switch (order) {
      case LIJST -> "Voor een gesprek met wie graag een vaste lijst volgt.";
      case GESPREK ->
          "Voor een gesprek dat het verhaal van de inwoner volgt: scoren doet u daarna.";
    };
  }

  @Override
  public Document build(DocumentSource source) {
    Outline out = new Outline(false);
    Normenkader kader = source.kader();
    out.chapter("Vooraf")
        .field("Naam van de consulent", FieldKind.LINE)
        .field("Datum van het gesprek", FieldKind.DATE)
        .field("De inwoner weet dat een cliëntondersteuner gratis mee kan.", FieldKind.CHECK)
        .field("De inwoner weet wat er met zijn gegevens gebeurt.", FieldKind.CHECK)
        .field("Het doel van het gesprek is besproken.", FieldKind.CHECK);
    switch (order) {
      case LIJST -> list(out, kader);
      case GESPREK -> talk(out, kader);
    }
    out.chapter("Afsluiten")
        .field("U heeft samengevat en gevraagd of het klopt.", FieldKind.CHECK)
        .field("De inwoner weet wat de volgende stap is, en wanneer.", FieldKind.CHECK)
        .field("Afspraken", FieldKind.TEXT);
    return new Document(source.properties(title(), Form.LEAFLET), out.blocks());
  }

  private static void list(Outline out, Normenkader kader) {
    out.chapter("Leefgebieden");
    for (Leefgebied one : kader.leefgebieden()) {
      out.section(one.name()).text(one.description()).list(one.questions());
      if (!one.aandachtspunten().isEmpty()) {
        out.subsection("Let op").list(one.aandachtspunten());
      }
      score(out, one.name(), one.niveaus());
    }
    factoren(out, kader, true);
    kenmerken(out, kader);
  }

  private static void talk(Outline out, Normenkader kader) {
    out.chapter("Het verhaal van de inwoner")
        .text(
            "Begin hier. Volg de inwoner en vink af wat aan bod kwam. Wat vanzelf ter sprake kwam,"
                + " hoeft u niet nog eens te vragen.")
        .field("Wat is de vraag, in de woorden van de inwoner?", FieldKind.TEXT)
        .field("Wat gaat goed, en wat wil de inwoner bereiken?", FieldKind.TEXT);
    out.chapter("Wat aan bod kwam");
    for (Leefgebied one : kader.leefgebieden()) {
      out.section(one.name());
      out.field(one.name() + " is besproken.", FieldKind.CHECK).list(one.questions());
      out.field("Wat u hoorde over: " + one.name(), FieldKind.LINE);
    }
    factoren(out, kader, false);
    kenmerken(out, kader);
    out.chapter("Na het gesprek: de niveaus")
        .text("Vul dit in als de inwoner weg is. Tel de hulp van anderen nog niet mee.");
    kader.leefgebieden().forEach(one -> choice(out, one.name(), one.niveaus()));
    kader.factoren().forEach(one -> choice(out, one.name(), one.niveaus()));
  }

  private static void factoren(Outline out, Normenkader kader, boolean scored) {
    if (kader.factoren().isEmpty()) {
      return;
    }
    out.chapter("Factoren");
    for (Factor one : kader.factoren()) {
      out.section(one.name()).text(one.description()).list(one.questions());
      if (scored) {
        score(out, one.name(), one.niveaus());
      }
    }
  }

  private static void kenmerken(Outline out, Normenkader kader) {
    if (kader.kenmerken().isEmpty()) {
      return;
    }
    out.chapter("Wat u verder vastlegt");
    for (Kenmerk one : kader.kenmerken()) {
      out.field(
          one.name(),
          FieldKind.CHOICE,
          one.opties().stream().map(Kenmerk.Optie::name).toArray(String[]::new));
    }
  }

  private static void score(Outline out, String name, List<Niveau> niveaus) {
    choice(out, name, niveaus);
    out.field("Uitleg en voorbeeld", FieldKind.LINE);
  }

  private static void choice(Outline out, String name, List<Niveau> niveaus) {
    out.field(
        "Niveau: " + name,
        FieldKind.CHOICE,
        niveaus.stream().map(Niveau::name).toArray(String[]::new));
  }
}
