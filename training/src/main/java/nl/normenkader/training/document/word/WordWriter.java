package nl.normenkader.training.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import nl.normenkader.training.document.model.Inline;
import nl.normenkader.training.document.zip.FixedZip;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Writes a document as DOCX: real heading styles, a filled table of contents, repeated header rows,
 * content controls, tracked changes. The same document gives the same bytes.
 */
public final class WordWriter {

  private final Document document;
  private final XWPFDocument word = new XWPFDocument();
  private final Ids ids = new Ids();
  private final Inlines inlines;

  private WordWriter(Document document) {
    this.document = document;
    this.inlines = new Inlines(ids, document.properties().owner());
  }

  /**
   * The file.
   *
   * @param pages on what page each heading of the contents falls, by anchor; Word shows these until
   *     it counts itself
   */
  public static byte[] write(Document document, Map<String, Integer> pages) {
    WordWriter writer = new WordWriter(document);
    try (XWPFDocument word = writer.word) {
      Setup.of(word, document.properties()).prepare();
      writer.front(pages);
      writer.body();
      Setup.of(word, document.properties()).finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return FixedZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void front(Map<String, Integer> pages) {
    Document.Properties about = document.properties();
    boolean book = about.form() == Form.BOOK;
    XWPFParagraph owner = styled("Owner");
    if (book) {
      owner.setSpacingBefore(3400);
    }
    inlines.write(owner, Inline.text(about.owner()));
    inlines.write(styled("Title"), Inline.text(about.title()));
    inlines.write(styled("Subtitle"), Inline.text(about.subtitle()));
    if (about.warning() != null) {
      note(new Block.Note(Block.Tone.WARNING, "Let op", List.of(Inline.text(about.warning()))));
    }
    inlines.write(styled("Edition"), Inline.text(about.editionLine()));
    XWPFParagraph hash = styled("Edition");
    hash.setSpacingAfter(book ? 0 : 240);
    inlines.write(hash, Inline.code(about.configuration()));
    if (book) {
      new Contents(word, ids, document.contents(), pages).write();
      styled("Normal").createRun().addBreak(BreakType.PAGE);
    }
  }

  private void body() {
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Heading heading -> heading(heading);
        case Block.Paragraph paragraph -> {
          XWPFParagraph target = styled("Normal");
          inlines.write(target, paragraph.inlines(), paragraph.revision());
        }
        case Block.Listing listing -> new Lists(word, inlines, ids).write(listing);
        case Block.Table table -> new Tables(word, inlines).write(table);
        case Block.Note note -> note(note);
        case Block.Figure figure -> Figures.write(word.createParagraph(), figure, ids);
        case Block.FormField field -> new Fields(word, inlines, ids).write(field);
        case Block.PageBreak ignored -> {
          XWPFParagraph target = styled("AfterTable");
          target.createRun().addBreak(BreakType.PAGE);
        }
      }
    }
  }

  private void heading(Block.Heading heading) {
    XWPFParagraph target = styled("Heading" + heading.level());
    String id = ids.bookmark();
    var start = target.getCTP().addNewBookmarkStart();
    start.setId(new BigInteger(id));
    start.setName(Contents.bookmark(heading.anchor()));
    inlines.write(target, heading.inlines(), heading.revision());
    target.getCTP().addNewBookmarkEnd().setId(new BigInteger(id));
  }

  private void note(Block.Note note) {
    XWPFParagraph target = styled(note.tone() == Block.Tone.WARNING ? "WarningText" : "NoteText");
    inlines.write(target, Inline.bold(note.title() + " "));
    note.inlines().forEach(inline -> inlines.write(target, inline));
  }

  private XWPFParagraph styled(String style) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }
}
