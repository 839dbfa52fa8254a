package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Grond;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import org.jspecify.annotations.Nullable;

/** What a judge asks: of every element what it rests on, and of every choice why it was made. */
public final class Onderbouwingsdossier implements DocumentKind {

  @Override
  public String id() {
    return "onderbouwingsdossier";
  }

  @Override
  public String title() {
    return "Onderbouwingsdossier";
  }

  @Override
  public String purpose() {
    return "Voor juristen en de rechter: waar elk onderdeel op rust, en welke keuzes zijn gemaakt.";
  }

  @Override
  public Document build(DocumentSource source) {
    Outline out = new Outline(true);
    Normenkader kader = source.kader();
    out.chapter("Herkomst")
        .labelled("Bron", kader.general().source().title())
        .labelled("Vindplaats", kader.general().source().place())
        .labelled(
            "Gevalideerde marge",
            kader.general().validatedMargin()
                + "% rond de waarden van het basiskader. Wat daarbuiten ligt, vraagt een eigen"
                + " onderbouwing.");
    out.table(
        "Uitgangspunten",
        List.of(column("Uitgangspunt", 76), column("Bevestigd", 24)),
        kader.general().uitgangspunten().stream()
            .map(
                one ->
                    row(
                        one.text(),
                        switch (one.confirmation()) {
                          case BEVESTIGD -> "Ja";
                          case VERWORPEN -> "Nee, geldt hier niet";
                          case null -> "Nog niet gezegd";
                        }))
            .toList());
    grounds(out, kader);
    choices(out, kader);
    local(out, source.local());
    return new Document(source.properties(title(), Form.BOOK), out.blocks());
  }

  private static void grounds(Outline out, Normenkader kader) {
    out.chapter("Waar elk onderdeel op rust");
    Grounds grounds = new Grounds(new ArrayList<>());
    kader
        .fasen()
        .forEach(fase -> fase.stappen().forEach(one -> grounds.add(one.name(), one.grond())));
    grounds.table(out, "Stappen");
    kader.leefgebieden().forEach(one -> grounds.add(one.name(), one.grond()));
    grounds.table(out, "Leefgebieden");
    kader.factoren().forEach(one -> grounds.add(one.name(), one.grond()));
    kader.kenmerken().forEach(one -> grounds.add(one.name(), one.grond()));
    grounds.table(out, "Factoren en kenmerken");
    kader.stadia().forEach(one -> grounds.add(one.name(), one.grond()));
    grounds.table(out, "Voorliggende oplossingen");
    kader.voorzieningen().forEach(one -> grounds.add(one.name(), one.grond()));
    kader.klassentabellen().forEach(one -> grounds.add(one.name(), one.grond()));
    grounds.table(out, "Voorzieningen en klassen");
    kader
        .profielreeksen()
        .forEach(
            reeks -> {
              grounds.add(reeks.name(), reeks.grond());
              reeks.profielen().forEach(one -> grounds.add(one.name(), one.grond()));
            });
    grounds.table(out, "Profielen");
    kader.normonderdelen().forEach(one -> grounds.add(one.name(), one.grond()));
    kader.combinatietabellen().forEach(one -> grounds.add(one.name(), one.grond()));
    grounds.table(out, "Onderdelen en combinaties");
    kader.weegfactoren().forEach(one -> grounds.add(one.name(), one.grond()));
    grounds.table(out, "Weegfactoren");
    kader
        .beleidsregels()
        .forEach(one -> grounds.add("Artikel " + one.article() + " " + one.title(), one.grond()));
    grounds.table(out, "Beleidsregels");
  }

  /** Rows that are gathered for the next table. */
  private record Grounds(List<List<Cell>> rows) {

    void add(String name, @Nullable Grond grond) {
      String ground = KaderWords.ground(grond);
      rows.add(row(name, ground.isEmpty() ? "Geen grond genoemd" : ground));
    }

    void table(Outline out, String name) {
      if (!rows.isEmpty()) {
        out.section(name)
            .table(
                "Gronden: " + name,
                List.of(column("Element", 45), column("Grond", 55)),
                List.copyOf(rows));
        rows.clear();
      }
    }
  }

  private static void choices(Outline out, Normenkader kader) {
    if (!kader.lezingen().isEmpty()) {
      out.chapter("Waar de bron op twee manieren te lezen is")
          .text("Bij elke vraag staat welke lezing is gekozen, en wat de andere zou betekenen.");
      kader
          .lezingen()
          .forEach(
              one ->
                  out.section(one.question())
                      .labelled("Gekozen", one.chosen())
                      .labelled("Andere lezing", one.alternative())
                      .labelled("Gevolg", one.consequence())
                      .labelled("Grond", KaderWords.sentence(KaderWords.ground(one.grond()))));
    }
    if (!kader.weglatingen().isEmpty()) {
      out.chapter("Wat is weggelaten")
          .table(
              "Weglatingen",
              List.of(column("Wat", 35), column("Waarom", 42), column("Grond", 23)),
              kader.weglatingen().stream()
                  .map(one -> row(one.what(), one.reason(), KaderWords.ground(one.grond())))
                  .toList());
    }
  }

  private static void local(Outline out, @Nullable WasWordt local) {
    out.chapter("Lokale keuzes");
    if (local == null || local.changes().isEmpty()) {
      out.text("Er zijn geen lokale keuzes: deze configuratie is gelijk aan het basiskader.");
      return;
    }
    out.table(
        "Lokale keuzes met reden en grond",
        List.of(column("Keuze", 50), column("Reden", 30), column("Grond", 20)),
        local.changes().stream()
            .map(
                one ->
                    row(
                        one.sentence(),
                        one.choice() == null ? "–" : one.choice().motivering().reason(),
                        one.choice() == null ? "–" : one.choice().motivering().ground()))
            .toList());
  }
}
