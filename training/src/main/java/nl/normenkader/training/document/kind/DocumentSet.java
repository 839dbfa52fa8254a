package nl.normenkader.training.document.kind;

import java.util.List;
import java.util.Optional;

/** The kinds of documents that come out of one configuration, in the order people read them. */
public final class DocumentSet {
  private static final List<DocumentKind> KINDS =
      List.of(
          new Werkinstructie(),
          new Profielkaarten(),
          new Gesprekschecklist(Gesprekschecklist.Order.LIJST),
          new Gesprekschecklist(Gesprekschecklist.Order.GESPREK),
          new Beleidsregels(),
          new Onderbouwingsdossier(),
          new Collegevoorstel(),
          new Raadsinformatiebrief(),
          new FolderVoorInwoners(),
          new Aanbiedersbrief(),
          new Sjabloon(Sjabloon.Use.VERSLAG),
          new Sjabloon(Sjabloon.Use.BESCHIKKING),
          new TransponeringDocument(),
          new AlgoritmeregisterVermelding());

  private DocumentSet() {}

  /** All kinds. */
  public static List<DocumentKind> kinds() {
    return KINDS;
  }

  /** The kind with this name. */
  public static Optional<DocumentKind> find(String id) {
    return KINDS.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The kinds that fit a configuration. */
  public static List<DocumentKind> of(DocumentSource source) {
    return KINDS.stream().filter(kind -> kind.fits(source)).toList();
  }
}
