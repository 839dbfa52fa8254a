package nl.normenkader.training.document.kind;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Beleidsregel;
import nl.normenkader.engine.model.Effect;
import nl.normenkader.engine.model.General.Rechtsvorm;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import nl.normenkader.training.document.model.Inline;
import nl.normenkader.training.document.model.Revision;

/** The articles as the college lays them down, each with its explanation. */
public final class Beleidsregels implements DocumentKind {

  @Override
  public String id() {
    return "beleidsregels";
  }

  @Override
  public String title() {
    return "Beleidsregels met toelichting";
  }

  @Override
  public String purpose() {
    return "Voor het college en de publicatie: de artikelen, met per artikel wat het betekent.";
  }

  @Override
  public boolean fits(DocumentSource source) {
    return !source.kader().beleidsregels().isEmpty();
  }

  @Override
  public Document build(DocumentSource source) {
    Outline out = new Outline(false);
    out.chapter("Besluit")
        .text(
            "Het college van burgemeester en wethouders van "
                + source.actor()
                + " stelt deze "
                + form(source.kader().general().rechtsvorm())
                + " vast. Zij horen bij het normenkader ‘"
                + source.kader().general().name()
                + "’, versie "
                + source.kader().general().version()
                + ".");
    decision(source, out);
    out.chapter("Artikelen");
    articles(source).forEach(out::add);
    out.chapter("Toelichting per artikel")
        .text("Hier staat wanneer een artikel werkt, wat het doet en waar het op rust.");
    KaderWords words = new KaderWords(source.kader());
    source.kader().beleidsregels().forEach(regel -> explanation(out, words, regel));
    return new Document(source.properties(title(), Form.BOOK), out.blocks());
  }

  private static void decision(DocumentSource source, Outline out) {
    GemeenteData gemeente = source.gemeente();
    if (gemeente != null && gemeente.adopted() != null) {
      out.labelled(
          "Vastgesteld op",
          Document.Properties.day(gemeente.adopted())
              + (gemeente.reference() == null ? "" : ", nummer " + gemeente.reference()));
    } else {
      out.field("Datum van het besluit", FieldKind.DATE)
          .field("Nummer van het besluit", FieldKind.LINE)
          .field("Datum van inwerkingtreding", FieldKind.DATE);
    }
    out.text(Inline.bold("Kenmerk van de inhoud: "), Inline.code(source.compiled().hash().text()));
  }

  private static String form(Rechtsvorm form) {
    return switch (form) {
      case BELEIDSREGEL, BIJLAGE -> "beleidsregels";
      case NADERE_REGEL -> "nadere regels";
    };
  }

  /** The articles, each a heading and its text, without any explanation. */
  static List<Block> articles(DocumentSource source) {
    List<Block> blocks = new ArrayList<>();
    for (Beleidsregel regel : source.kader().beleidsregels()) {
      blocks.add(
          new Block.Heading(
              2, List.of(Inline.text(heading(regel))), "artikel-" + regel.id(), Revision.KEPT));
      blocks.add(Block.paragraph(regel.text()));
    }
    return blocks;
  }

  private static String heading(Beleidsregel regel) {
    return "Artikel " + regel.article() + " " + regel.title();
  }

  private static void explanation(Outline out, KaderWords words, Beleidsregel regel) {
    out.subsection(heading(regel));
    EffectWords effects = new EffectWords(words);
    if (regel.effects().isEmpty()) {
      out.text("Dit artikel legt vast hoe wij werken. Het verandert geen berekening.");
    } else {
      out.labelled("Geldt als", KaderWords.sentence(words.condition(regel.condition())));
      out.list(regel.effects().stream().map((Effect effect) -> effects.of(effect)).toList());
    }
    if (!regel.restsOn().isEmpty()) {
      out.labelled(
          "Gaat over",
          KaderWords.sentence(
              KaderWords.and(
                  regel.restsOn().stream()
                      .map(address -> "‘" + words.name(address) + "’")
                      .toList())));
    }
    if (regel.grond() != null) {
      out.labelled("Grond", KaderWords.sentence(KaderWords.ground(regel.grond())));
    }
  }
}
