package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.normenkader.engine.model.Factor;
import nl.normenkader.engine.model.General.Afwijkingsgrond;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Lezing;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Stap;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Block.FieldKind;

/** What closes a file: checklist, frequent questions, forms, words, and what is local. */
final class DossierChapters {
  private final DocumentSource source;
  private final Normenkader kader;
  private final KaderWords words;
  private final Outline out;

  DossierChapters(DocumentSource source, Outline out) {
    this.source = source;
    this.kader = source.kader();
    this.words = new KaderWords(kader);
    this.out = out;
  }

  void write() {
    checklist();
    questions();
    form();
    glossary();
    local();
  }

  private void checklist() {
    out.chapter("Checklist voor het dossier")
        .text("Het dossier is af als u alles hieronder kunt afvinken.");
    for (Stap stap : kader.fasen().stream().flatMap(fase -> fase.stappen().stream()).toList()) {
      out.field(stap.result(), FieldKind.CHECK);
    }
    out.field("Elke afwijking staat in het verslag, met de reden.", FieldKind.CHECK)
        .field("Versie en kenmerk van het normenkader staan in het verslag.", FieldKind.CHECK);
  }

  private void questions() {
    out.chapter("Veelgestelde vragen");
    question(
        "Mag ik van de uitkomst afwijken?",
        "Ja, naar boven en naar beneden. Schrijf op wat er bijzonder is. De grond is "
            + (kader.general().afwijkingsgrond() == Afwijkingsgrond.AWB_4_84
                ? "artikel 4:84 van de Algemene wet bestuursrecht."
                : "de hardheidsclausule."));
    question(
        "Wat doe ik als ik een antwoord nog niet weet?",
        "Laat het open. U ziet dan welke uitkomsten nog kunnen, en welke vraag het meeste verschil"
            + " maakt.");
    question("Wordt de tijd afgerond?", rounding());
    if (kader.stadia().stream().anyMatch(one -> one.voluntary())) {
      question(
          "Telt hulp van familie en vrienden altijd mee?",
          "Nee. "
              + KaderWords.and(
                  kader.stadia().stream()
                      .filter(one -> one.voluntary())
                      .map(one -> "‘" + one.name() + "’")
                      .toList())
              + " telt alleen mee als het vrijwillig is en als het is bevestigd.");
    }
    question(
        "Trekken wij hulp uit een andere wet vanzelf af?",
        "Nee. U neemt contact op en stemt af. Pas als de andere hulp er echt is, telt zij mee.");
    for (Lezing lezing : kader.lezingen()) {
      question(lezing.question(), lezing.chosen());
    }
  }

  private void question(String question, String answer) {
    out.subsection(question).text(answer);
  }

  private String rounding() {
    List<String> parts = new ArrayList<>();
    for (Voorziening one : kader.voorzieningen()) {
      parts.add(one.name() + ": " + lower(NormChapters.rounding(one)));
    }
    return String.join(". ", parts) + ". Naar beneden afronden doen wij nooit.";
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private void form() {
    out.chapter("Scoreformulier")
        .text("Vul per leefgebied en per factor het niveau in, met een korte uitleg.")
        .field("Naam van de consulent", FieldKind.LINE)
        .field("Datum van het gesprek", FieldKind.DATE)
        .field("Hulpvraag in de woorden van de inwoner", FieldKind.TEXT);
    for (Leefgebied one : kader.leefgebieden()) {
      choice(one.name(), one.niveaus());
    }
    for (Factor one : kader.factoren()) {
      choice(one.name(), one.niveaus());
    }
    out.field("Conclusie en motivering", FieldKind.TEXT);
  }

  private void choice(String name, List<Niveau> niveaus) {
    out.field(name, FieldKind.CHOICE, niveaus.stream().map(Niveau::name).toArray(String[]::new))
        .field("Uitleg bij " + name, FieldKind.LINE);
  }

  private void glossary() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("Bandbreedte", "Het minste, het gewone en het meeste dat bij een profiel past."));
    rows.add(row("Bruto", "Alle ondersteuning die nodig is, wie die ook geeft."));
    rows.add(row("Netto", "Wat overblijft na eigen kracht, hulp van anderen en wat er al is."));
    rows.add(row("Leefgebied", "Een deel van het dagelijks leven dat u onderzoekt."));
    rows.add(row("Niveau", "Hoeveel ondersteuning er op een leefgebied nodig is."));
    rows.add(row("Norm", "De omvang die gewoonlijk past."));
    kader
        .afgeleideKenmerken()
        .forEach(
            one ->
                rows.add(
                    row(
                        one.name(),
                        one.description()
                            + " Precies: "
                            + words.condition(one.condition())
                            + ".")));
    out.chapter("Begrippen")
        .table("Begrippen", List.of(column("Woord", 28), column("Betekenis", 72)), rows);
  }

  private void local() {
    out.chapter("Bijlage: wat hier anders is dan in het basiskader");
    WasWordt local = source.local();
    if (local == null) {
      out.text("Dit is het basiskader zelf. Er zijn geen lokale wijzigingen.");
      return;
    }
    if (local.changes().isEmpty()) {
      out.text("De gemeente heeft niets gewijzigd: het basiskader geldt hier zoals het is.");
      return;
    }
    out.table(
        "Lokale wijzigingen",
        List.of(column("Wijziging", 62), column("Beoordeling", 18), column("Buiten de ruimte", 20)),
        local.changes().stream().map(DossierChapters::change).toList());
  }

  private static List<Cell> change(GradedChange change) {
    return row(
        change.sentenceWithReason(),
        change.grading().grade().dutch(),
        change.isLokaleAfwijking() ? "Ja: lokale afwijking" : "Nee");
  }
}
