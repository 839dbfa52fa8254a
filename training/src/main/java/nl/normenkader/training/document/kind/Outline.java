package nl.normenkader.training.document.kind;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Block.Column;
import nl.normenkader.training.document.model.Block.FieldKind;
import nl.normenkader.training.document.model.Inline;
import nl.normenkader.training.document.model.Revision;

/** A document that is being written: chapters and sections number themselves. */
final class Outline {
  private final List<Block> blocks = new ArrayList<>();
  private final boolean numbered;
  private int chapter;
  private int section;
  private int deeper;
  private int fields;

  /**
   * An empty outline.
   *
   * @param numbered whether chapters and sections carry their number
   */
  Outline(boolean numbered) {
    this.numbered = numbered;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  Outline chapter(String title) {
    chapter++;
    section = 0;
    deeper = 0;
    return heading(1, numbered ? chapter + ". " + title : title, "h" + chapter);
  }

  Outline section(String title) {
    section++;
    deeper = 0;
    return heading(
        2, numbered ? chapter + "." + section + " " + title : title, "h" + chapter + "-" + section);
  }

  /** A heading that is in no table of contents. */
  Outline subsection(String title) {
    deeper++;
    return heading(section == 0 ? 2 : 3, title, "h" + chapter + "-" + section + "-" + deeper + "o");
  }

  private Outline heading(int level, String title, String anchor) {
    blocks.add(new Block.Heading(level, List.of(Inline.text(title)), anchor, Revision.KEPT));
    return this;
  }

  Outline add(Block block) {
    blocks.add(block);
    return this;
  }

  Outline text(String text) {
    return add(Block.paragraph(text));
  }

  Outline text(Inline... inlines) {
    return add(Block.paragraph(inlines));
  }

  /** Words in bold, then what they announce. */
  Outline labelled(String label, String text) {
    return text(Inline.bold(label + ": "), Inline.text(text));
  }

  Outline list(List<String> items) {
    return items.isEmpty() ? this : add(Block.listing(items));
  }

  Outline steps(List<String> items) {
    return add(
        new Block.Listing(true, items.stream().map(item -> List.of(Inline.text(item))).toList()));
  }

  /** A table; without rows nothing is written. */
  Outline table(String caption, List<Column> columns, List<List<Cell>> rows) {
    return rows.isEmpty() ? this : add(new Block.Table(caption, columns, rows));
  }

  Outline information(String title, String text) {
    return add(new Block.Note(Block.Tone.INFORMATION, title, List.of(Inline.text(text))));
  }

  Outline field(String label, FieldKind kind, String... options) {
    fields++;
    return add(new Block.FormField("veld-" + fields, label, kind, List.of(options)));
  }

  Outline newPage() {
    return add(new Block.PageBreak());
  }

  static Column column(String title, int width) {
    return new Column(title, width);
  }

  /** A row of plain words. */
  static List<Cell> row(String... cells) {
    List<Cell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(Cell.of(cell));
    }
    return row;
  }
}
