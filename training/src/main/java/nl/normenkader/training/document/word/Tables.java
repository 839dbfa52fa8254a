package nl.normenkader.training.document.word;

import java.math.BigInteger;
import java.util.List;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Inline;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables with a caption above, fixed columns and a header row that every page repeats. */
record Tables(XWPFDocument word, Inlines inlines) {

  /** Width of the text on A4 with margins of 22 mm, in twentieths of a point. */
  static final int TEXT_WIDTH = 9412;

  void write(Block.Table table) {
    XWPFParagraph caption = word.createParagraph();
    caption.setStyle("Caption");
    inlines.write(caption, Inline.text(table.caption()));
    XWPFTable target = word.createTable(table.rows().size() + 1, table.columns().size());
    form(target, table);
    XWPFTableRow head = target.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < table.columns().size(); i++) {
      XWPFTableCell cell = head.getCell(i);
      width(cell, table.columns().get(i));
      cell.setColor("1C3F66");
      XWPFParagraph title = cell.getParagraphs().getFirst();
      title.setStyle("TableHead");
      inlines.write(title, Inline.text(table.columns().get(i).title()));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      boolean keep = table.isShort() && i < table.rows().size() - 1;
      row(target.getRow(i + 1), table.rows().get(i), table.columns(), keep);
    }
    word.createParagraph().setStyle("AfterTable");
  }

  private static void form(XWPFTable target, Block.Table table) {
    CTTblPr properties = target.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    target.setStyleID("KaderTable");
    var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(TEXT_WIDTH));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
    look.setFirstRow(true);
    look.setFirstColumn(true);
    look.setNoHBand(true);
    look.setNoVBand(true);
    properties.addNewTblCaption().setVal(table.caption());
    CTTblGrid grid = target.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = target.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (Block.Column column : table.columns()) {
      grid.addNewGridCol().setW(BigInteger.valueOf(wide(column)));
    }
  }

  private void row(
      XWPFTableRow target, List<Block.Cell> cells, List<Block.Column> columns, boolean keep) {
    target.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = target.getCell(i);
      width(cell, columns.get(i));
      if (i == 0) {
        cell.setColor("F3F6F9");
      }
      boolean opening = true;
      for (List<Inline> text : cells.get(i).paragraphs()) {
        XWPFParagraph paragraph = opening ? cell.getParagraphs().getFirst() : cell.addParagraph();
        opening = false;
        paragraph.setStyle("TableText");
        if (keep) {
          paragraph.setKeepNext(true);
        }
        for (Inline inline : text) {
          inlines.write(paragraph, i == 0 ? bold(inline) : inline);
        }
      }
    }
  }

  /** The cell that names the row stands out, as a header does. */
  private static Inline bold(Inline inline) {
    return inline instanceof Inline.Run run && run.emphasis() == Inline.Emphasis.PLAIN
        ? Inline.bold(run.text())
        : inline;
  }

  private static void width(XWPFTableCell cell, Block.Column column) {
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(Integer.toString(wide(column)));
  }

  private static int wide(Block.Column column) {
    return TEXT_WIDTH * column.width() / 100;
  }
}
