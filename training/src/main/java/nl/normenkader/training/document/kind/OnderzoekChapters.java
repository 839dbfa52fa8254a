package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Factor;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Niveau;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Stadium;
import nl.normenkader.engine.outcome.Wording;
import nl.normenkader.training.document.model.Block.Cell;

/** What is researched: leefgebieden, factoren, kenmerken, amounts, and what goes before. */
final class OnderzoekChapters {
  private final Normenkader kader;
  private final Outline out;

  OnderzoekChapters(Normenkader kader, Outline out) {
    this.kader = kader;
    this.out = out;
  }

  void write() {
    leefgebieden();
    factoren();
    facts();
    stadia();
  }

  private void leefgebieden() {
    out.chapter("Leefgebieden en niveaus")
        .text(
            "Kies per leefgebied het niveau dat past zonder de hulp van anderen mee te tellen."
                + " Twijfelt u? Lees dan wat er net wel en net niet bij een niveau hoort. Weet u"
                + " het nog niet? Laat het leefgebied open: onbekend is ook een antwoord.");
    for (Leefgebied leefgebied : kader.leefgebieden()) {
      out.section(leefgebied.name()).text(leefgebied.description());
      niveaus("Niveaus van " + leefgebied.name(), leefgebied.niveaus());
      if (!leefgebied.aandachtspunten().isEmpty()) {
        out.subsection("Waar u op let").list(leefgebied.aandachtspunten());
      }
      questions(leefgebied.questions());
    }
  }

  private void niveaus(String caption, List<Niveau> niveaus) {
    boolean examples =
        niveaus.stream().anyMatch(one -> one.justDoes() != null || one.justNot() != null);
    List<List<Cell>> rows = new ArrayList<>();
    for (Niveau niveau : niveaus) {
      rows.add(
          examples
              ? row(
                  niveau.name(),
                  niveau.definition(),
                  niveau.justDoes() == null ? "–" : niveau.justDoes(),
                  niveau.justNot() == null ? "–" : niveau.justNot())
              : row(niveau.name(), niveau.definition()));
    }
    out.table(
        caption,
        examples
            ? List.of(
                column("Niveau", 17),
                column("Betekenis", 31),
                column("Net wel", 26),
                column("Net niet", 26))
            : List.of(column("Niveau", 25), column("Betekenis", 75)),
        rows);
  }

  private void questions(List<String> questions) {
    if (!questions.isEmpty()) {
      out.subsection("Wat u kunt vragen").list(questions);
    }
  }

  private void factoren() {
    if (kader.factoren().isEmpty()) {
      return;
    }
    out.chapter("Factoren")
        .text(
            "Factoren maken dat dezelfde problemen bij de ene inwoner meer ondersteuning vragen dan"
                + " bij de andere. Wat elke factor doet met de omvang, staat bij de weegfactoren.");
    for (Factor factor : kader.factoren()) {
      out.section(factor.name()).text(factor.description());
      niveaus("Niveaus van " + factor.name(), factor.niveaus());
      questions(factor.questions());
    }
  }

  private void facts() {
    if (kader.kenmerken().isEmpty() && kader.aantallen().isEmpty() && kader.opgaven().isEmpty()) {
      return;
    }
    out.chapter("Wat u verder vastlegt");
    out.table(
        "Kenmerken",
        List.of(column("Kenmerk", 24), column("Wat u nagaat", 44), column("Antwoorden", 32)),
        kader.kenmerken().stream()
            .map(
                one ->
                    List.of(
                        Cell.of(one.name()),
                        Cell.of(one.description()),
                        ProcesChapters.lines(
                            one.opties().stream().map(optie -> optie.name()).toList())))
            .toList());
    out.table(
        "Aantallen",
        List.of(
            column("Aantal", 26),
            column("Wat u telt", 44),
            column("Eenheid", 14),
            column("Van – tot", 16)),
        kader.aantallen().stream()
            .map(
                one ->
                    row(one.name(), one.description(), one.unit(), one.min() + " – " + one.max()))
            .toList());
    out.table(
        "Opgaven: hoeveelheden die u zelf vaststelt",
        List.of(
            column("Opgave", 22),
            column("Wat u vaststelt", 38),
            column("In", 12),
            column("Van – tot", 13),
            column("Hoe", 15)),
        kader.opgaven().stream().map(this::opgave).toList());
  }

  private List<Cell> opgave(Opgave one) {
    String form =
        switch (one.form()) {
          case TOTAAL -> "als totaal";
          case KEER_MAAL -> "per keer, en hoe vaak";
        };
    return row(
        one.name(),
        one.description(),
        Wording.measure(one.measure()),
        one.min() + " – " + one.max(),
        form + (one.reasonRequired() ? ", met reden" : ""));
  }

  private void stadia() {
    if (kader.stadia().isEmpty()) {
      return;
    }
    out.chapter("Wat zonder maatwerk kan")
        .text(
            "Eerst bepaalt u wat er in totaal nodig is (bruto). Daarna loopt u deze oplossingen"
                + " langs, in deze volgorde. Wat overblijft is netto. Leg ook vast dat er niets is:"
                + " ‘geen’ is een antwoord, leeg is dat niet.")
        .table(
            "Voorliggende oplossingen, in volgorde",
            List.of(
                column("Oplossing", 20),
                column("Wat u nagaat", 42),
                column("Vrijwillig", 16),
                column("‘Deels’ telt voor", 22)),
            kader.stadia().stream().map(OnderzoekChapters::stadium).toList());
    if (!kader.meetpunten().isEmpty()) {
      out.table(
          "Punten in de berekening",
          List.of(column("Punt", 30), column("Ligt", 40), column("Stap van de rechter", 30)),
          kader.meetpunten().stream()
              .map(
                  one ->
                      row(
                          one.name(),
                          one.after() == null
                              ? "vóór alle oplossingen"
                              : "na " + stadiumName(one.after()),
                          KaderWords.crvb(one.crvb())))
              .toList());
    }
  }

  private String stadiumName(String id) {
    return kader.stadia().stream()
        .filter(one -> one.id().equals(id))
        .map(Stadium::name)
        .findFirst()
        .orElse(id);
  }

  private static List<Cell> stadium(Stadium one) {
    return row(
        one.name(),
        one.description(),
        one.voluntary() ? "Ja: alleen als dit is bevestigd" : "Nee",
        one.partlySteps() + (one.partlySteps() == 1 ? " niveau lichter" : " niveaus lichter"));
  }
}
