package nl.normenkader.training.document.kind;

import java.time.ZoneOffset;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.lock.Envelope;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import org.jspecify.annotations.Nullable;

/**
 * What documents are made from: one locked configuration, and what a gemeente says of itself.
 *
 * @param envelope whose configuration it is and when it was locked
 * @param gemeente what stands in the documents about the gemeente; absent for a kader itself
 * @param local what the gemeente changed on its base; absent for a kader itself
 */
public record DocumentSource(
    CompiledNormenkader compiled,
    Envelope envelope,
    @Nullable GemeenteData gemeente,
    @Nullable WasWordt local) {

  /** A kader as it is shipped. */
  public static DocumentSource of(LockedConfiguration locked) {
    return new DocumentSource(Compiler.open(locked).orElseThrow(), locked.envelope(), null, null);
  }

  /** A locked version of a gemeente, with what it changed. */
  public static DocumentSource of(
      LockedConfiguration locked, GemeenteData gemeente, WasWordt local) {
    return new DocumentSource(
        Compiler.open(locked).orElseThrow(), locked.envelope(), gemeente, local);
  }

  /** The normenkader itself. */
  public Normenkader kader() {
    return compiled.source();
  }

  /** Who speaks in the documents: the gemeente, or whose kader it is. */
  public String owner() {
    return gemeente == null ? envelope.owner() : "Gemeente " + gemeente.name();
  }

  /** Who acts in a sentence: {@code de gemeente Voorbeeldstad}. */
  String actor() {
    return gemeente == null ? "de gemeente" : "de gemeente " + gemeente.name();
  }

  /** Where questions go. */
  String contact() {
    return gemeente == null ? "het Wmo-loket van uw gemeente" : gemeente.contact();
  }

  /** The properties of a document of this configuration. */
  Document.Properties properties(String title, Form form) {
    return new Document.Properties(
        title,
        kader().general().name() + ", versie " + kader().general().version(),
        owner(),
        kader().general().warning(),
        compiled.hash().text(),
        "Uitgave bij versie " + kader().general().version(),
        dated(),
        form);
  }

  private @Nullable String dated() {
    return envelope.lockedAt() == null
        ? kader().general().source().date()
        : envelope.lockedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
