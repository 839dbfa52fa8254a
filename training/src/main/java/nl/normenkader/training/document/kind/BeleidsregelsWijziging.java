package nl.normenkader.training.document.kind;

import java.util.List;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;

/** The articles of two versions as one text with tracked changes, to decide upon. */
public final class BeleidsregelsWijziging {

  private BeleidsregelsWijziging() {}

  /**
   * The document; its articles carry what went out and what came in since the earlier version.
   *
   * @param was the version that holds
   * @param wordt the version that is proposed
   */
  public static Document build(DocumentSource was, DocumentSource wordt) {
    Outline out = new Outline(false);
    out.chapter("Waar het om gaat")
        .text(
            "Hieronder staan de artikelen van versie "
                + wordt.kader().general().version()
                + ", met alle wijzigingen ten opzichte van versie "
                + was.kader().general().version()
                + ". Wat vervalt is doorgestreept, wat erbij komt is onderstreept. In Word kunt u"
                + " de wijzigingen accepteren of verwerpen: alles accepteren geeft de nieuwe tekst,"
                + " alles verwerpen de oude.");
    out.chapter("Artikelen");
    Redline.pieces(pieces(was), pieces(wordt)).forEach(out::add);
    return new Document(
        wordt.properties("Wijziging van de beleidsregels", Form.BOOK), out.blocks());
  }

  private static List<Redline.Piece> pieces(DocumentSource source) {
    return source.kader().beleidsregels().stream()
        .map(
            regel ->
                new Redline.Piece(
                    regel.id(), "Artikel " + regel.article() + " " + regel.title(), regel.text()))
        .toList();
  }
}
