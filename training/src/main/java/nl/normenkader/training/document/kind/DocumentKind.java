package nl.normenkader.training.document.kind;

import nl.normenkader.training.document.model.Document;

/** A kind of document that comes out of one configuration. */
public interface DocumentKind {

  /** Its stable name, in file names and routes: {@code werkinstructie}. */
  String id();

  /** What people call it. */
  String title();

  /** For whom it is, in one sentence. */
  String purpose();

  /** Whether this configuration has what the document is about. */
  default boolean fits(DocumentSource source) {
    return true;
  }

  /** The document; only of a configuration that {@linkplain #fits fits}. */
  Document build(DocumentSource source);
}
