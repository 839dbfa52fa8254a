package nl.normenkader.training.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Inline;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What holds for a whole file: styles, numbering, page, footer and properties. */
record Setup(XWPFDocument word, Document.Properties about) {

  /** Word wants a moment of creation; a configuration without a day gets the first one it knows. */
  private static final String NO_DAY = "1980-01-01";

  static Setup of(XWPFDocument word, Document.Properties about) {
    return new Setup(word, about);
  }

  void prepare() throws IOException {
    try (InputStream styles = resource("styles.xml");
        InputStream numbering = resource("numbering.xml")) {
      word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      word.createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
    } catch (XmlException e) {
      throw new IllegalStateException("our own styles are well-formed", e);
    }
    PackagePropertiesPart core = word.getProperties().getCoreProperties().getUnderlyingProperties();
    Optional<Date> day =
        Optional.of(
            Date.from(
                LocalDate.parse(about.dated() == null ? NO_DAY : about.dated())
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC)));
    core.setTitleProperty(about.title() + " – " + about.subtitle());
    core.setSubjectProperty(about.subtitle());
    core.setCreatorProperty(about.owner());
    core.setLastModifiedByProperty(about.owner());
    core.setLanguageProperty(Document.LANGUAGE);
    core.setIdentifierProperty(about.configuration());
    core.setVersionProperty(about.edition());
    core.setCreatedProperty(day);
    core.setModifiedProperty(day);
    word.getProperties().getExtendedProperties().setApplication("Normenkader");
  }

  void finish() {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11_906));
    size.setH(BigInteger.valueOf(16_838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1_247));
    margins.setRight(BigInteger.valueOf(1_247));
    margins.setBottom(BigInteger.valueOf(1_361));
    margins.setLeft(BigInteger.valueOf(1_247));
    margins.setHeader(BigInteger.valueOf(600));
    margins.setFooter(BigInteger.valueOf(600));
    margins.setGutter(BigInteger.ZERO);
    XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setStyle("Footer");
    CTP p = footer.getCTP();
    text(p, about.title() + (about.warning() == null ? "" : " · niet voor een echt besluit"));
    p.addNewR().addNewTab();
    text(p, "Pagina ");
    field(p, "PAGE");
    text(p, " van ");
    field(p, "NUMPAGES");
  }

  private static void text(CTP p, String text) {
    Inlines.run(p.addNewR(), text, Inline.Emphasis.PLAIN);
  }

  private static void field(CTP p, String instruction) {
    p.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    p.addNewR().addNewInstrText().setStringValue(instruction);
    p.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    text(p, "1");
    p.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  private static InputStream resource(String name) {
    InputStream in = Setup.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no resource " + name);
    }
    return in;
  }
}
