package nl.normenkader.training.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.training.document.kind.BeleidsregelsWijziging;
import nl.normenkader.training.document.kind.DocumentKind;
import nl.normenkader.training.document.kind.DocumentSet;
import nl.normenkader.training.document.kind.DocumentSource;
import nl.normenkader.training.document.pdf.PdfWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** veraPDF over every document of every shipped kader. */
@Tag("lang")
class DocumentsPdfUaTest {

  private static DocumentSource source(String name) {
    return DocumentSource.of(ShippedKaders.get().find(name).orElseThrow().locked());
  }

  @Test
  void everyDocumentKeepsTheRulesOfPdfUa() {
    for (ShippedKader kader : ShippedKaders.get().all()) {
      DocumentSource source = DocumentSource.of(kader.locked());
      for (DocumentKind kind : DocumentSet.of(source)) {
        assertThat(Vera.broken(PdfWriter.write(kind.build(source)).bytes()))
            .as(kader.name() + " " + kind.id())
            .isEmpty();
      }
    }
  }

  @Test
  void trackedChangesKeepThemToo() {
    assertThat(
            Vera.broken(
                PdfWriter.write(
                        BeleidsregelsWijziging.build(
                            source("demo-begeleiding/1.0"), source("demo-begeleiding/2.0")))
                    .bytes()))
        .isEmpty();
  }
}
