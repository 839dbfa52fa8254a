package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.normenkader.engine.model.Fase;
import nl.normenkader.engine.model.General;
import nl.normenkader.engine.model.Grond;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Stap;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Inline;
import org.jspecify.annotations.Nullable;

/** What the kader is for, on what law it stands, in what steps one works and who does what. */
final class ProcesChapters {
  private final DocumentSource source;
  private final Normenkader kader;
  private final Outline out;

  ProcesChapters(DocumentSource source, Outline out) {
    this.source = source;
    this.kader = source.kader();
    this.out = out;
  }

  void write() {
    goal();
    law();
    steps();
    roles();
  }

  private void goal() {
    out.chapter("Over deze werkinstructie")
        .text(
            "In deze werkinstructie leest u hoe u met het normenkader bepaalt welke ondersteuning"
                + " past: welke soort, hoeveel en hoe lang. Zij is geschreven voor consulenten, en"
                + " voor wie hun werk toetst of uitlegt.")
        .text(
            "Het normenkader geeft een advies. U beslist namens "
                + source.actor()
                + ", samen met wat u over deze inwoner weet. Past de uitkomst niet? Dan wijkt u af"
                + " en schrijft u op waarom.")
        .section("Waar deze uitgave bij hoort");
    General general = kader.general();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("Normenkader", general.name()));
    rows.add(row("Versie", general.version()));
    rows.add(row("Van", source.owner()));
    rows.add(row("Bron", general.source().title() + " (" + general.source().place() + ")"));
    rows.add(row("Soort", kind(general.kind())));
    rows.add(row("Rechtsvorm", form(general.rechtsvorm())));
    rows.add(row("Rekenregels", Integer.toString(general.rekenregels())));
    adoption(rows);
    rows.add(
        List.of(
            Cell.of("Kenmerk van de inhoud"),
            Cell.of(Inline.code(source.compiled().hash().text()))));
    out.table(
            "Gegevens van deze uitgave", List.of(column("Gegeven", 25), column("Waarde", 75)), rows)
        .text(
            "Het kenmerk van de inhoud hoort bij precies deze inhoud. Verandert er iets, dan"
                + " verandert het kenmerk, en dan geldt deze uitgave niet meer.");
    if (!general.uitgangspunten().isEmpty()) {
      out.section("Waar het kader van uitgaat")
          .text("Het kader klopt alleen waar deze uitgangspunten gelden.")
          .list(general.uitgangspunten().stream().map(one -> one.text() + said(one)).toList());
    }
  }

  private static String said(General.Uitgangspunt uitgangspunt) {
    return switch (uitgangspunt.confirmation()) {
      case BEVESTIGD -> " (De gemeente heeft dit bevestigd.)";
      case VERWORPEN -> " (Dit geldt niet in deze gemeente.)";
      case null -> "";
    };
  }

  private void adoption(List<List<Cell>> rows) {
    GemeenteData gemeente = source.gemeente();
    if (gemeente != null && gemeente.adopted() != null) {
      rows.add(
          row(
              "Vastgesteld",
              Document.Properties.day(gemeente.adopted())
                  + (gemeente.reference() == null ? "" : ", nummer " + gemeente.reference())));
    }
  }

  private static String kind(General.Kind kind) {
    return switch (kind) {
      case FICTIEF -> "Verzonnen, om mee te oefenen";
      case REGELING -> "Uitwerking van een regeling";
      case GELICENTIEERD -> "Gebruikt met toestemming van de eigenaar";
    };
  }

  private static String form(General.Rechtsvorm form) {
    return switch (form) {
      case BELEIDSREGEL -> "Beleidsregel";
      case NADERE_REGEL -> "Nadere regel";
      case BIJLAGE -> "Bijlage bij een regeling";
    };
  }

  private void law() {
    out.chapter("Wettelijk kader")
        .text(
            "Elke stap en elke regel rust op een vindplaats. Hieronder staat welke vindplaatsen dat"
                + " zijn en wat erop rust.");
    Map<String, Set<String>> places = new LinkedHashMap<>();
    kader
        .fasen()
        .forEach(
            fase ->
                fase.stappen()
                    .forEach(stap -> place(places, stap.grond(), "Stap: " + stap.name())));
    place(places, kader.access().grond(), "Toegang");
    kader
        .stadia()
        .forEach(stadium -> place(places, stadium.grond(), "Voorliggend: " + stadium.name()));
    kader
        .beleidsregels()
        .forEach(
            regel ->
                place(places, regel.grond(), "Artikel " + regel.article() + ": " + regel.title()));
    out.table(
        "Vindplaatsen en wat erop rust",
        List.of(column("Vindplaats", 40), column("Wat erop rust", 60)),
        places.entrySet().stream()
            .map(entry -> List.of(Cell.of(entry.getKey()), lines(List.copyOf(entry.getValue()))))
            .toList());
    out.section("De vijf stappen van de Centrale Raad van Beroep")
        .text(
            "De rechter vraagt een onderzoek in vijf stappen (ECLI:NL:CRVB:2018:819). De stappen"
                + " van dit kader dekken ze alle vijf.")
        .table(
            "De vijf stappen en waar u ze zet",
            List.of(column("Stap van de rechter", 45), column("Stappen van dit kader", 55)),
            crvb());
  }

  private List<List<Cell>> crvb() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Stap.CrvbStap crvb : Stap.CrvbStap.values()) {
      List<String> steps = new ArrayList<>();
      int number = 0;
      for (Stap stap : all()) {
        number++;
        if (stap.crvb().contains(crvb)) {
          steps.add(number + ". " + stap.name());
        }
      }
      if (!steps.isEmpty()) {
        rows.add(List.of(Cell.of(KaderWords.crvb(crvb)), lines(steps)));
      }
    }
    return rows;
  }

  private static void place(Map<String, Set<String>> places, @Nullable Grond grond, String what) {
    if (grond != null) {
      places.computeIfAbsent(grond.place(), key -> new LinkedHashSet<>()).add(what);
    }
  }

  static Cell lines(List<String> lines) {
    return new Cell(lines.stream().map(line -> List.of(Inline.text(line))).toList());
  }

  private List<Stap> all() {
    return kader.fasen().stream().flatMap(fase -> fase.stappen().stream()).toList();
  }

  private void steps() {
    out.chapter("Werken in stappen")
        .text(
            "U werkt in "
                + kader.fasen().size()
                + " fasen en "
                + all().size()
                + " stappen. De volgorde helpt om niets te vergeten. In het gesprek volgt u de"
                + " inwoner.");
    List<List<Cell>> rows = new ArrayList<>();
    int number = 0;
    for (Stap stap : all()) {
      number++;
      rows.add(row(number + ". " + stap.name(), stap.who(), crvbNumbers(stap)));
    }
    out.table(
        "De stappen in het kort",
        List.of(column("Stap", 45), column("Wie", 35), column("Stap van de rechter", 20)),
        rows);
    number = 0;
    for (Fase fase : kader.fasen()) {
      out.section(fase.name());
      for (Stap stap : fase.stappen()) {
        number++;
        step(number, stap);
      }
    }
  }

  private void step(int number, Stap stap) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("Doel", stap.goal()));
    rows.add(row("Wat u doet", stap.instruction()));
    rows.add(row("Wie", stap.who()));
    rows.add(row("Resultaat", stap.result()));
    if (stap.term() != null) {
      rows.add(row("Termijn", stap.term()));
    }
    rows.add(
        List.of(
            Cell.of("Stap van de rechter"),
            lines(stap.crvb().stream().map(KaderWords::crvb).toList())));
    if (stap.grond() != null) {
      rows.add(row("Grond", KaderWords.ground(stap.grond())));
    }
    out.subsection("Stap " + number + ": " + stap.name())
        .table(
            "Stap " + number + " in delen",
            List.of(column("Onderdeel", 22), column("Uitwerking", 78)),
            rows);
  }

  private static String crvbNumbers(Stap stap) {
    return KaderWords.and(
        stap.crvb().stream().map(crvb -> Integer.toString(crvb.ordinal() + 1)).toList());
  }

  private void roles() {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    int number = 0;
    for (Stap stap : all()) {
      number++;
      roles.computeIfAbsent(stap.who(), key -> new ArrayList<>()).add(number + ". " + stap.name());
    }
    out.chapter("Wie doet wat")
        .table(
            "Taken per rol",
            List.of(column("Wie", 40), column("Stappen", 60)),
            roles.entrySet().stream()
                .map(entry -> List.of(Cell.of(entry.getKey()), lines(entry.getValue())))
                .toList());
  }
}
