package nl.normenkader.training.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.normenkader.training.document.model.Block;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Pictures with their words for who does not see them. */
final class Figures {
  private static final int EMU_PER_MILLIMETRE = 36_000;

  private Figures() {}

  static void write(XWPFParagraph target, Block.Figure figure, Ids ids) {
    target.setStyle("Normal");
    try {
      XWPFPicture picture =
          target
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(figure.png()),
                  PictureType.PNG,
                  "figuur.png",
                  figure.widthMillimetres() * EMU_PER_MILLIMETRE,
                  figure.heightMillimetres() * EMU_PER_MILLIMETRE);
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(figure.alternative());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the package refuses a picture", e);
    }
    CTInline inline = target.getCTP().getRArray(0).getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setDescr(figure.alternative());
    inline.getDocPr().setId(ids.drawing());
  }
}
