package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Combinatietabel;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Klassentabel;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Onderdeelgroep;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.Wording;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Inline;

/** What can be granted, and how much: profiles with bands, onderdelen, combinations, classes. */
final class NormChapters {
  private final Normenkader kader;
  private final KaderWords words;
  private final Outline out;

  NormChapters(DocumentSource source, Outline out) {
    this.kader = source.kader();
    this.words = new KaderWords(kader);
    this.out = out;
  }

  void write() {
    voorzieningen();
    kader.profielreeksen().forEach(this::reeks);
    onderdelen();
    kader.combinatietabellen().forEach(this::combinaties);
    klassen();
  }

  private void voorzieningen() {
    out.chapter("Wat de gemeente kan toekennen")
        .labelled(
            "Wie toegang heeft", KaderWords.sentence(words.condition(kader.access().condition())))
        .labelled("Wat u zegt als er geen toegang is", kader.access().text());
    for (Voorziening one : kader.voorzieningen()) {
      out.section(one.name()).text(one.description());
      List<List<Cell>> rows = new ArrayList<>();
      rows.add(row("Omvang in", words.unit(one.id())));
      rows.add(row("Afronding", rounding(one)));
      rows.add(
          row(
              "Duur",
              one.months() == null
                  ? "Volgt uit profiel of regel"
                  : KaderWords.months(one.months())));
      one.variants()
          .forEach(
              variant ->
                  rows.add(
                      row(
                          "Vorm: " + variant.name(),
                          "Als " + words.condition(variant.condition()) + ".")));
      for (int i = 0; i < one.tijdvakken().size(); i++) {
        Voorziening.Tijdvak tijdvak = one.tijdvakken().get(i);
        rows.add(
            row(
                "Tijdvak " + (i + 1),
                tijdvak.percentage()
                    + "% van de omvang, "
                    + (tijdvak.months() == null
                        ? "tot het einde"
                        : KaderWords.months(tijdvak.months()) + " lang")));
      }
      out.table(
          "Regels voor " + one.name(), List.of(column("Regel", 30), column("Inhoud", 70)), rows);
    }
  }

  static String rounding(Voorziening one) {
    return switch (one.rounding()) {
      case OMHOOG ->
          "Eén keer naar boven, op een veelvoud van "
              + one.step()
              + " "
              + (one.step() == 1 ? Wording.single(one.measure()) : Wording.measure(one.measure()));
      case GEEN -> "Er wordt niet afgerond";
    };
  }

  private void reeks(Profielreeks reeks) {
    out.chapter(reeks.name()).text(reeks.description()).text(method(reeks));
    List<List<Cell>> rows = new ArrayList<>();
    for (Indicatieprofiel profiel : reeks.profielen()) {
      for (Bandbreedte band : profiel.bandbreedtes()) {
        rows.add(band(profiel, band));
      }
      if (profiel.bandbreedtes().isEmpty()) {
        rows.add(row(profiel.name(), "–", "geen", "geen", "geen", "–"));
      }
    }
    out.table(
        "Bandbreedtes van " + reeks.name(),
        List.of(
            column(KaderWords.sentence(kader.teksten().profielLabel()).replace(".", ""), 21),
            column("Voorziening", 23),
            column("Minimum", 15),
            column("Norm", 15),
            column("Maximum", 15),
            column("Duur", 11)),
        rows);
    for (Indicatieprofiel profiel : reeks.profielen()) {
      out.section(profiel.name()).text(profiel.description());
      if (profiel.condition() != null) {
        out.labelled(
            "Dit profiel past als", KaderWords.sentence(words.condition(profiel.condition())));
      }
      if (!profiel.pattern().isEmpty()) {
        out.labelled(
            "Niveaus die bij dit profiel horen",
            KaderWords.sentence(String.join("; ", words.pattern(profiel.pattern()))));
      }
      if (!profiel.results().isEmpty()) {
        out.subsection("Resultaten").list(profiel.results());
      }
    }
  }

  private String method(Profielreeks reeks) {
    return switch (reeks.method()) {
      case Profielreeks.Method.ByConditions ignored ->
          "U kiest niet zelf: van deze profielen past er altijd precies één bij de antwoorden. Wilt"
              + " u een ander profiel, dan legt u vast waarom.";
      case Profielreeks.Method.BestFit fit ->
          "Het profiel dat het dichtst bij de niveaus ligt, past het best. Bij een gelijke stand "
              + switch (fit.tie()) {
                case LICHTSTE -> "geldt het lichtste profiel.";
                case ZWAARSTE -> "geldt het zwaarste profiel.";
                case CONSULENT_KIEST -> "kiest de consulent.";
              };
    };
  }

  private List<Cell> band(Indicatieprofiel profiel, Bandbreedte band) {
    Measure measure = words.measure(band.id());
    return row(
        profiel.name(),
        words.voorziening(band.id()) + ", " + words.unit(band.id()),
        KaderWords.number(band.min(), measure),
        KaderWords.number(band.norm(), measure),
        KaderWords.number(band.max(), measure),
        profiel.months() == null ? "–" : KaderWords.months(profiel.months()));
  }

  private void onderdelen() {
    if (kader.normonderdelen().isEmpty()) {
      return;
    }
    out.chapter("Onderdelen van de omvang")
        .text("Deze onderdelen tellen mee als hun voorwaarde geldt.")
        .table(
            "Onderdelen",
            List.of(
                column("Onderdeel", 26),
                column("Voorziening", 20),
                column("Geldt als", 30),
                column("Omvang", 24)),
            kader.normonderdelen().stream().map(this::onderdeel).toList());
    out.table(
        "Groepen van onderdelen",
        List.of(column("Groep", 24), column("Onderdelen", 40), column("Hoe zij samentellen", 36)),
        kader.onderdeelgroepen().stream().map(this::groep).toList());
  }

  private List<Cell> onderdeel(Normonderdeel one) {
    return List.of(
        new Cell(List.of(List.of(Inline.text(one.name())))),
        Cell.of(words.voorziening(one.voorziening())),
        Cell.of(KaderWords.sentence(words.condition(one.condition()))),
        Cell.of(amount(words, one)));
  }

  /** How large an onderdeel is, in words. */
  static String amount(KaderWords words, Normonderdeel one) {
    String unit = words.unitOfOnderdeel(one.id());
    return switch (one.amount()) {
      case Normonderdeel.Amount.Fixed fixed ->
          range(
              Wording.amount(fixed.min()),
              Wording.amount(fixed.norm()),
              Wording.amount(fixed.max()),
              unit);
      case Normonderdeel.Amount.PerAantal per ->
          range(
                  Wording.amount(per.min()),
                  Wording.amount(per.norm()),
                  Wording.amount(per.max()),
                  unit)
              + ", voor elk van: "
              + words.name("aantallen/" + per.aantal());
      case Normonderdeel.Amount.Assessed assessed ->
          "U stelt dit vast: " + words.name("opgaven/" + assessed.opgave());
    };
  }

  private static String range(String min, String norm, String max, String unit) {
    return min.equals(max)
        ? norm + " " + unit
        : norm + " " + unit + " (van " + min + " tot en met " + max + ")";
  }

  private List<Cell> groep(Onderdeelgroep one) {
    String combine =
        switch (one.combine()) {
          case Onderdeelgroep.Combine.Sum ignored -> "Alles opgeteld";
          case Onderdeelgroep.Combine.Highest ignored -> "Alleen het grootste telt";
          case Onderdeelgroep.Combine.HighestPlusShare share ->
              "Het grootste, en " + share.percentage() + "% van de andere";
        };
    String unit = words.unit(one.voorziening());
    return List.of(
        Cell.of(one.name()),
        ProcesChapters.lines(
            one.normonderdelen().stream().map(id -> words.name("normonderdelen/" + id)).toList()),
        Cell.of(
            combine
                + (one.floor() == null
                    ? ""
                    : "; ten minste " + Wording.amount(one.floor()) + " " + unit)
                + (one.cap() == null
                    ? ""
                    : "; hoogstens " + Wording.amount(one.cap()) + " " + unit)));
  }

  private void combinaties(Combinatietabel tabel) {
    out.chapter(tabel.name())
        .text(
            "Voor elke combinatie van onderdelen die overblijft, staat hier het meeste dat past"
                + " voor "
                + words.voorziening(tabel.voorziening())
                + "."
                + (tabel.aboveAllowed() ? " Meer kan, met een motivering." : ""))
        .labelled("De tabel geldt", KaderWords.sentence(words.condition(tabel.condition())));
    List<List<Cell>> rows = new ArrayList<>();
    for (Combinatietabel.Rij rij : tabel.rijen()) {
      rows.add(
          List.of(
              Cell.of(rij.name()),
              ProcesChapters.lines(
                  rij.combinations().stream()
                      .map(
                          one ->
                              String.join(
                                  " + ",
                                  one.normonderdelen().stream()
                                      .map(id -> words.name("normonderdelen/" + id))
                                      .toList()))
                      .toList()),
              maximum(tabel, rij)));
    }
    out.table(
        "Rijen van " + tabel.name(),
        List.of(column("Rij", 22), column("Combinaties", 48), column("Hoogstens", 30)),
        rows);
  }

  private Cell maximum(Combinatietabel tabel, Combinatietabel.Rij rij) {
    List<String> lines = new ArrayList<>();
    lines.add(words.maximum(rij.maximum(), tabel.voorziening()));
    Combinatietabel.Raise raise = rij.raise();
    if (raise != null) {
      lines.add(
          "Als "
              + words.condition(raise.condition())
              + ": "
              + words.maximum(raise.maximum(), tabel.voorziening()));
    }
    return ProcesChapters.lines(lines);
  }

  private void klassen() {
    if (kader.klassentabellen().isEmpty()) {
      return;
    }
    out.chapter("Klassen");
    for (Klassentabel tabel : kader.klassentabellen()) {
      out.section(tabel.name())
          .table(
              tabel.name(),
              List.of(column("Klasse", 50), column("Vanaf", 25), column("Tot", 25)),
              tabel.klassen().stream()
                  .map(
                      one -> row(one.name(), Long.toString(one.from()), Long.toString(one.below())))
                  .toList())
          .text(
              switch (tabel.above()) {
                case Klassentabel.Above.LastPlusExtra more -> more.text();
                case Klassentabel.Above.Unregulated silent -> silent.text();
              });
    }
  }
}
