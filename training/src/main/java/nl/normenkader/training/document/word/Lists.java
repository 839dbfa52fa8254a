package nl.normenkader.training.document.word;

import java.math.BigInteger;
import nl.normenkader.training.document.model.Block;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Lists with real numbering; every numbered list starts again at one. */
record Lists(XWPFDocument word, Inlines inlines, Ids ids) {
  private static final BigInteger BULLETS = BigInteger.ONE;
  private static final BigInteger NUMBERS = BigInteger.ONE;

  /** What the text keeps below a paragraph, in twentieths of a point. */
  private static final int PARAGRAPH_SPACE = 140;

  void write(Block.Listing listing) {
    BigInteger number = listing.numbered() ? fresh() : BULLETS;
    for (int i = 0; i < listing.items().size(); i++) {
      XWPFParagraph target = word.createParagraph();
      target.setStyle(listing.numbered() ? "ListNumber" : "ListBullet");
      target.setNumID(number);
      target.setNumILvl(BigInteger.ZERO);
      if (i == listing.items().size() - 1) {
        target.setSpacingAfter(PARAGRAPH_SPACE);
      }
      listing.items().get(i).forEach(inline -> inlines.write(target, inline));
    }
  }

  private BigInteger fresh() {
    // The numbers of numbering.xml are not counted by POI, so the next one is counted here.
    BigInteger id = BigInteger.valueOf(BULLETS.intValue() + ids.list());
    word.getNumbering().addNum(NUMBERS, id);
    var level = word.getNumbering().getNum(id).getCTNum().addNewLvlOverride();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStartOverride().setVal(BigInteger.ONE);
    return id;
  }
}
