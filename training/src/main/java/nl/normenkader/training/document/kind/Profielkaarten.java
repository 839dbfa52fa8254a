package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.List;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;

/** Each profile on a page of its own, to lay beside a case. */
public final class Profielkaarten implements DocumentKind {

  @Override
  public String id() {
    return "profielkaarten";
  }

  @Override
  public String title() {
    return "Profielkaarten";
  }

  @Override
  public String purpose() {
    return "Voor consulenten: elk profiel op één bladzijde, om naast een casus te leggen.";
  }

  @Override
  public boolean fits(DocumentSource source) {
    return !source.kader().profielreeksen().isEmpty();
  }

  @Override
  public Document build(DocumentSource source) {
    Outline out = new Outline(false);
    KaderWords words = new KaderWords(source.kader());
    for (Profielreeks reeks : source.kader().profielreeksen()) {
      out.chapter(reeks.name()).text(reeks.description());
      for (Indicatieprofiel profiel : reeks.profielen()) {
        out.newPage();
        card(out, words, source.kader(), profiel);
      }
    }
    return new Document(source.properties(title(), Form.BOOK), out.blocks());
  }

  private static void card(
      Outline out, KaderWords words, Normenkader kader, Indicatieprofiel profiel) {
    out.section(profiel.name()).text(profiel.description());
    if (profiel.bandbreedtes().isEmpty()) {
      out.information("Omvang", "Bij dit profiel hoort geen omvang.");
    }
    for (Bandbreedte band : profiel.bandbreedtes()) {
      Measure measure = words.measure(band.id());
      out.table(
          words.voorziening(band.id()) + ", " + words.unit(band.id()),
          List.of(column("Omvang", 40), column("Hoeveel", 60)),
          List.of(
              row("Minimum", KaderWords.number(band.min(), measure)),
              row("Norm", KaderWords.number(band.norm(), measure)),
              row("Maximum", KaderWords.number(band.max(), measure))));
    }
    if (profiel.months() != null) {
      out.labelled("Duur", KaderWords.months(profiel.months()));
    }
    if (profiel.condition() != null) {
      out.labelled(
          "Dit profiel past als", KaderWords.sentence(words.condition(profiel.condition())));
    }
    if (!profiel.pattern().isEmpty()) {
      out.table(
          "Niveaus die bij dit profiel horen",
          List.of(column("Leefgebied", 50), column("Niveau", 50)),
          kader.leefgebieden().stream()
              .filter(one -> profiel.pattern().containsKey(one.id()))
              .map(one -> niveau(words, profiel, one))
              .toList());
    }
    if (!profiel.results().isEmpty()) {
      out.subsection("Resultaten").list(profiel.results());
    }
  }

  private static List<Cell> niveau(
      KaderWords words, Indicatieprofiel profiel, Leefgebied leefgebied) {
    return row(
        leefgebied.name(),
        words.name(
            "leefgebieden/"
                + leefgebied.id()
                + "/niveaus/"
                + profiel.pattern().get(leefgebied.id())));
  }
}
