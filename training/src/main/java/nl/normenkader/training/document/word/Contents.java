package nl.normenkader.training.document.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Inline;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents, with its entries filled in: whoever opens the file reads it at once, and
 * Word can still bring it up to date.
 */
record Contents(
    XWPFDocument word, Ids ids, List<Block.Heading> headings, Map<String, Integer> pages) {

  /**
   * Word hides bookmarks that start with an underscore, and allows forty letters, digits and
   * underscores: a name that is too long is told by its hash.
   */
  static String bookmark(String anchor) {
    String name = "_k_" + anchor.replace('-', '_');
    return name.length() <= 40
        ? name
        : "_k_" + Hash.of(anchor.getBytes(StandardCharsets.UTF_8)).text().substring(7, 43);
  }

  void write() {
    XWPFParagraph title = word.createParagraph();
    title.setStyle("TOCHeading");
    Inlines.run(title.getCTP().addNewR(), "Inhoud", Inline.Emphasis.PLAIN);
    boolean first = true;
    CTP last = title.getCTP();
    for (Block.Heading heading : headings) {
      XWPFParagraph entry = word.createParagraph();
      entry.setStyle("TOC" + heading.level());
      last = entry.getCTP();
      if (first) {
        begin(last);
        first = false;
      }
      entry(last, heading);
    }
    if (!first) {
      last.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
  }

  private static void begin(CTP p) {
    p.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    p.addNewR().addNewInstrText().setStringValue("TOC \\o \"1-2\" \\h \\z \\u");
    p.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  private void entry(CTP p, Block.Heading heading) {
    CTHyperlink link = p.addNewHyperlink();
    link.setAnchor(bookmark(heading.anchor()));
    link.setHistory(true);
    Inlines.words(link.addNewR(), heading.text());
    link.addNewR().addNewTab();
    CTR begin = link.addNewR();
    begin.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    link.addNewR()
        .addNewInstrText()
        .setStringValue("PAGEREF " + bookmark(heading.anchor()) + " \\h");
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    Integer page = pages.get(heading.anchor());
    if (page == null) {
      throw new IllegalArgumentException("no page given for " + heading.anchor());
    }
    Inlines.words(link.addNewR(), page.toString());
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
