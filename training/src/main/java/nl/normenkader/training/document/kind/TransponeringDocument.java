package nl.normenkader.training.document.kind;

import static nl.normenkader.training.document.kind.Outline.column;
import static nl.normenkader.training.document.kind.Outline.row;

import java.util.List;
import nl.normenkader.engine.model.Transponeringstabel;
import nl.normenkader.engine.model.Transponeringstabel.Transponering;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;

/** What became of the elements of the version before, for who moves to this version. */
public final class TransponeringDocument implements DocumentKind {

  @Override
  public String id() {
    return "transponeringstabel";
  }

  @Override
  public String title() {
    return "Transponeringstabel";
  }

  @Override
  public String purpose() {
    return "Voor wie overstapt: wat er van elk oud onderdeel is geworden.";
  }

  @Override
  public boolean fits(DocumentSource source) {
    return source.kader().transponeringstabel() != null;
  }

  @Override
  public Document build(DocumentSource source) {
    Transponeringstabel table = source.kader().transponeringstabel();
    if (table == null) {
      throw new IllegalArgumentException("a first version has no transponeringstabel");
    }
    KaderWords words = new KaderWords(source.kader());
    Outline out = new Outline(false);
    out.chapter("Van versie " + table.previousVersion() + " naar deze versie")
        .text("Wat hier niet staat, heeft dezelfde naam en plaats gehouden.")
        .table(
            "Wat er van de onderdelen is geworden",
            List.of(
                column("Was", 26), column("Wordt", 26), column("Soort", 14), column("Waarom", 34)),
            table.transponeringen().stream()
                .map(
                    one ->
                        List.of(
                            ProcesChapters.lines(
                                one.was().stream().map(TransponeringDocument::readable).toList()),
                            one.wordt().isEmpty()
                                ? Cell.of("–")
                                : ProcesChapters.lines(
                                    one.wordt().stream().map(to -> named(words, to)).toList()),
                            row(kind(one)).getFirst(),
                            row(one.explanation()).getFirst()))
                .toList());
    return new Document(source.properties(title(), Form.LEAFLET), out.blocks());
  }

  private static String kind(Transponering one) {
    if (one.wordt().isEmpty()) {
      return "vervallen";
    }
    if (one.was().size() > 1) {
      return "samengevoegd";
    }
    return one.wordt().size() > 1 ? "gesplitst" : "hernoemd";
  }

  /** An explanation has no name of its own. */
  private static String named(KaderWords words, String address) {
    String name = words.name(address);
    return name.equals(address) ? readable(address) : name;
  }

  /** The old version is not at hand: its last id in words. */
  private static String readable(String address) {
    String id = address.substring(address.lastIndexOf('/') + 1).replace('-', ' ');
    return KaderWords.sentence(id).replaceFirst("\\.$", "");
  }
}
