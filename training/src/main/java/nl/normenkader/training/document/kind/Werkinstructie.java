package nl.normenkader.training.document.kind;

import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;

/** How the consulent works with the normenkader, from the first question to the decision. */
public final class Werkinstructie implements DocumentKind {

  @Override
  public String id() {
    return "werkinstructie";
  }

  @Override
  public String title() {
    return "Werkinstructie";
  }

  @Override
  public String purpose() {
    return "Voor Wmo-consulenten: zo werkt u met het normenkader, van melding tot besluit.";
  }

  @Override
  public Document build(DocumentSource source) {
    Outline out = new Outline(true);
    new ProcesChapters(source, out).write();
    new OnderzoekChapters(source.kader(), out).write();
    new NormChapters(source, out).write();
    new WegingChapters(source.kader(), out).write();
    new DossierChapters(source, out).write();
    return new Document(source.properties(title(), Form.BOOK), out.blocks());
  }
}
