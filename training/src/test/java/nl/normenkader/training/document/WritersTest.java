package nl.normenkader.training.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import nl.normenkader.training.document.excel.ExcelWriter;
import nl.normenkader.training.document.html.HtmlWriter;
import nl.normenkader.training.document.html.HtmlWriter.Medium;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Inline;
import nl.normenkader.training.document.model.Revision;
import nl.normenkader.training.document.model.Workbook;
import nl.normenkader.training.document.pdf.PdfFile;
import nl.normenkader.training.document.pdf.PdfWriter;
import nl.normenkader.training.document.word.WordWriter;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What all three writers make of a document that holds one of everything. */
@Isolated("changes the time zone and the locale of the virtual machine")
class WritersTest {

  static Document everything() {
    return new Document(
        new Document.Properties(
            "Proef & bewijs",
            "Kader <één>",
            "Gemeente Voorbeeldstad",
            "Om mee te oefenen.",
            "sha256:" + "0123456789abcdef".repeat(4),
            "Uitgave 1",
            "2026-01-02",
            Document.Form.BOOK),
        List.of(
            Block.heading(1, "Eerste", "een"),
            Block.paragraph(
                Inline.text("Gewoon, "),
                Inline.bold("vet"),
                Inline.italic("schuin"),
                new Inline.Link("naar het tweede hoofdstuk", "#twee"),
                new Inline.Link("de wet bij de overheid", "https://wetten.overheid.nl/")),
            Block.listing(List.of("een", "twee")),
            new Block.Listing(true, List.of(List.of(Inline.text("stap")))),
            new Block.Table(
                "Een tabel",
                List.of(new Block.Column("Naam", 40), new Block.Column("Waarde", 60)),
                List.of(List.of(Block.Cell.of("rij"), Block.Cell.of("waarde")))),
            Block.heading(1, "Tweede", "twee"),
            new Block.Note(Block.Tone.INFORMATION, "Weet", List.of(Inline.text("dit."))),
            new Block.FormField("naam", "Naam", FieldKind.LINE, List.of()),
            new Block.FormField("uitleg", "Uitleg", FieldKind.TEXT, List.of()),
            new Block.FormField("datum", "Datum", FieldKind.DATE, List.of()),
            new Block.FormField("keus", "Keus", FieldKind.CHOICE, List.of("licht", "zwaar")),
            new Block.FormField("af", "Af", FieldKind.CHECK, List.of()),
            new Block.PageBreak(),
            new Block.Paragraph(
                List.of(
                    Inline.text("oud "),
                    new Inline.Changed("weg", Revision.DELETED),
                    new Inline.Changed("erbij", Revision.INSERTED)),
                Revision.KEPT),
            new Block.Paragraph(List.of(Inline.text("geheel nieuw")), Revision.INSERTED)));
  }

  private record Files(byte[] word, byte[] pdf, String html, byte[] excel) {
    static Files of(Document document) {
      PdfFile pdf = PdfWriter.write(document);
      return new Files(
          WordWriter.write(document, pdf.pages()),
          pdf.bytes(),
          HtmlWriter.write(document, Medium.SCREEN),
          ExcelWriter.write(
              new Workbook(
                  document.properties(),
                  List.of(
                      new Workbook.Sheet(
                          "Blad",
                          List.of("Naam", "Getal"),
                          List.of(
                              List.of(
                                  new Workbook.Value.Words("één"),
                                  new Workbook.Value.Whole(1))))))));
    }
  }

  @Test
  void theSameDocumentIsTheSameBytesWhereverAndWhenever() throws InterruptedException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Files there = Files.of(everything());
      // A zip keeps moments in steps of two seconds.
      Thread.sleep(2_100);
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Files here = Files.of(everything());
      assertThat(here.word()).isEqualTo(there.word());
      assertThat(here.pdf()).isEqualTo(there.pdf());
      assertThat(here.html()).isEqualTo(there.html());
      assertThat(here.excel()).isEqualTo(there.excel());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void pdfKeepsTheRulesOfPdfUa() {
    assertThat(Vera.broken(PdfWriter.write(everything()).bytes())).isEmpty();
  }

  @Test
  void wordHasStructureLanguageAndFilledContents() throws IOException {
    byte[] file = WordWriter.write(everything(), Map.of("een", 3, "twee", 7));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
      String body = word.getDocument().xmlText();
      assertThat(word.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())))
          .extracting(XWPFParagraph::getText)
          .containsExactly("Eerste", "Tweede");
      assertThat(word.getParagraphs().stream().filter(p -> "TOC1".equals(p.getStyle())))
          .extracting(XWPFParagraph::getText)
          .satisfiesExactly(
              one -> assertThat(one).contains("Eerste").contains("3"),
              two -> assertThat(two).contains("Tweede").contains("7"));
      assertThat(word.getParagraphs().stream().filter(p -> p.getText().equals("stap")))
          .extracting(XWPFParagraph::getNumFmt)
          .containsExactly("decimal");
      assertThat(word.getParagraphs().stream().filter(p -> p.getText().equals("twee")))
          .extracting(XWPFParagraph::getNumFmt)
          .containsExactly("bullet");
      XWPFTable table = word.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Een tabel");
      assertThat(body).contains("w:dropDownList").contains("w14:checkbox").contains("w:date");
      assertThat(word.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Proef & bewijs – Kader <één>");
      assertThat(
              word.getProperties()
                  .getCoreProperties()
                  .getUnderlyingProperties()
                  .getLanguageProperty())
          .contains("nl-NL");
    }
  }

  @Test
  void pageNumbersOfTheContentsAreThoseOfThePdf() {
    PdfFile pdf = PdfWriter.write(everything());
    assertThat(pdf.pages()).containsOnlyKeys("een", "twee").containsEntry("een", 3);
  }

  @Test
  void htmlEscapesWhatItIsGivenAndLabelsItsFields() {
    String html = HtmlWriter.write(everything(), Medium.SCREEN);
    assertThat(html)
        .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl-NL\"")
        .contains("Proef &amp; bewijs")
        .contains("Kader &lt;één&gt;")
        .contains("<label for=\"veld-keus\">Keus</label>")
        .contains("<th scope=\"col\"")
        .doesNotContain("Kader <één>");
  }
}
