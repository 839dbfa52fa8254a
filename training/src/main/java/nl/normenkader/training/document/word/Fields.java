package nl.normenkader.training.document.word;

import javax.xml.namespace.QName;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Inline;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/** Content controls: places in a document that Word lets one fill in. */
record Fields(XWPFDocument word, Inlines inlines, Ids ids) {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String EMPTY_BOX = "☐";

  void write(Block.FormField field) {
    if (field.kind() == Block.FieldKind.CHECK) {
      XWPFParagraph target = paragraph("CheckText");
      control(target, field, EMPTY_BOX);
      inlines.write(target, Inline.text("  " + field.label()));
      return;
    }
    inlines.write(paragraph("FieldLabel"), Inline.text(field.label()));
    control(paragraph("FieldValue"), field, prompt(field.kind()));
  }

  private static String prompt(Block.FieldKind kind) {
    return switch (kind) {
      case LINE, TEXT -> "Klik om in te vullen";
      case DATE -> "Kies een datum";
      case CHOICE -> "Maak een keuze";
      case CHECK -> EMPTY_BOX;
    };
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph target = word.createParagraph();
    target.setStyle(style);
    return target;
  }

  /**
   * Written element by element, since the small schema jar has no types for the kinds of control.
   */
  private void control(XWPFParagraph target, Block.FormField field, String shown) {
    try (XmlCursor at = target.getCTP().newCursor()) {
      at.toEndToken();
      at.beginElement(new QName(W, "sdt"));
      at.beginElement(new QName(W, "sdtPr"));
      value(at, "alias", field.label().length() > 60 ? field.name() : field.label());
      value(at, "tag", field.name());
      value(at, "id", Integer.toString(ids.control()));
      if (field.kind() != Block.FieldKind.CHECK) {
        at.insertElement(new QName(W, "showingPlcHdr"));
      }
      kind(at, field);
      at.toNextToken();
      at.beginElement(new QName(W, "sdtContent"));
      at.beginElement(new QName(W, "r"));
      if (field.kind() != Block.FieldKind.CHECK) {
        at.beginElement(new QName(W, "rPr"));
        value(at, "rStyle", "PlaceholderText");
        at.toNextToken();
      }
      at.beginElement(new QName(W, "t"));
      at.insertChars(shown);
    }
  }

  private static void kind(XmlCursor at, Block.FormField field) {
    switch (field.kind()) {
      case LINE -> at.insertElement(new QName(W, "text"));
      case TEXT -> {
        at.beginElement(new QName(W, "text"));
        at.insertAttributeWithValue(new QName(W, "multiLine"), "1");
        at.toNextToken();
      }
      case DATE -> {
        at.beginElement(new QName(W, "date"));
        value(at, "dateFormat", "d MMMM yyyy");
        value(at, "lid", "nl-NL");
        at.toNextToken();
      }
      case CHOICE -> {
        at.beginElement(new QName(W, "dropDownList"));
        for (String option : field.options()) {
          at.beginElement(new QName(W, "listItem"));
          at.insertAttributeWithValue(new QName(W, "displayText"), option);
          at.insertAttributeWithValue(new QName(W, "value"), option);
          at.toNextToken();
        }
        at.toNextToken();
      }
      case CHECK -> {
        at.beginElement(new QName(W14, "checkbox", "w14"));
        at.beginElement(new QName(W14, "checked", "w14"));
        at.insertAttributeWithValue(new QName(W14, "val", "w14"), "0");
        at.toNextToken();
        at.toNextToken();
      }
    }
  }

  private static void value(XmlCursor at, String element, String value) {
    at.beginElement(new QName(W, element));
    at.insertAttributeWithValue(new QName(W, "val"), value);
    at.toNextToken();
  }
}
