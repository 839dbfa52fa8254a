package nl.normenkader.training.document.model;

import java.util.List;

/** A piece of a document that stands by itself. */
public sealed interface Block {

  /**
   * A heading; a table of contents lists those of level 1 and 2.
   *
   * @param level 1 for a chapter, up to 4
   * @param anchor by which links find it: unique in the document, letters, digits and hyphens
   */
  record Heading(int level, List<Inline> inlines, String anchor, Revision revision)
      implements Block {
    public Heading {
      inlines = List.copyOf(inlines);
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("no heading of level " + level);
      }
      if (!anchor.matches("[a-z][a-z0-9-]*")) {
        throw new IllegalArgumentException("not an anchor: " + anchor);
      }
    }

    /** What the heading says now; empty when it was taken out. */
    public String text() {
      return revision == Revision.DELETED
          ? ""
          : Inline.plain(
              inlines.stream()
                  .filter(
                      inline ->
                          !(inline instanceof Inline.Changed changed
                              && changed.revision() == Revision.DELETED))
                  .toList());
    }
  }

  /** A paragraph. */
  record Paragraph(List<Inline> inlines, Revision revision) implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }
  }

  /** A list, numbered when the order counts. */
  record Listing(boolean numbered, List<List<Inline>> items) implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
      if (items.isEmpty()) {
        throw new IllegalArgumentException("a list has an item");
      }
    }
  }

  /**
   * A table with one header row, which every page repeats.
   *
   * @param caption says what the table holds; read out before it
   * @param rows as many cells as there are columns; the first cell names the row
   */
  record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("no rows, or uneven ones: " + caption);
      }
      if (columns.stream().mapToInt(Column::width).sum() != 100) {
        throw new IllegalArgumentException("columns fill 100 percent: " + caption);
      }
    }

    /** Whether it is short enough to be kept on one page. */
    public boolean isShort() {
      int letters =
          rows.stream().flatMap(List::stream).mapToInt(cell -> cell.text().length()).sum();
      return rows.size() <= 9 && letters <= 1_500;
    }
  }

  /**
   * A column.
   *
   * @param width percent of the width of the text
   */
  record Column(String title, int width) {}

  /** A cell: one or more paragraphs of text. */
  record Cell(List<List<Inline>> paragraphs) {
    public Cell {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** A cell of plain words. */
    public static Cell of(String text) {
      return of(Inline.text(text));
    }

    /** A cell of one paragraph. */
    public static Cell of(Inline... inlines) {
      return new Cell(List.of(List.of(inlines)));
    }

    /** What a reader reads in it. */
    public String text() {
      return String.join("\n", paragraphs.stream().map(Inline::plain).toList());
    }
  }

  /** Something set apart from the running text. */
  record Note(Tone tone, String title, List<Inline> inlines) implements Block {
    public Note {
      inlines = List.copyOf(inlines);
    }
  }

  /** Why a note is set apart. */
  enum Tone {
    INFORMATION,
    WARNING
  }

  /**
   * A picture.
   *
   * @param png the picture itself
   * @param alternative what it tells, for who does not see it
   * @param widthMillimetres how wide it stands on paper
   * @param heightMillimetres how high it stands on paper
   */
  record Figure(byte[] png, String alternative, int widthMillimetres, int heightMillimetres)
      implements Block {
    public Figure {
      png = png.clone();
      if (alternative.isBlank()) {
        throw new IllegalArgumentException("a figure says in words what it tells");
      }
    }

    @Override
    public byte[] png() {
      return png.clone();
    }
  }

  /**
   * A place where somebody fills something in.
   *
   * @param name unique in the document; letters, digits and hyphens
   * @param options what can be chosen, for {@link FieldKind#CHOICE}
   */
  record FormField(String name, String label, FieldKind kind, List<String> options)
      implements Block {
    public FormField {
      options = List.copyOf(options);
      if ((kind == FieldKind.CHOICE) == options.isEmpty()) {
        throw new IllegalArgumentException("a choice has options, and nothing else has: " + name);
      }
    }
  }

  /** What is filled in. */
  enum FieldKind {
    LINE,
    TEXT,
    DATE,
    CHOICE,
    CHECK
  }

  /** What follows starts on a new page. */
  record PageBreak() implements Block {}

  /** A heading with these words. */
  static Heading heading(int level, String text, String anchor) {
    return new Heading(level, List.of(Inline.text(text)), anchor, Revision.KEPT);
  }

  /** A paragraph of plain words. */
  static Paragraph paragraph(String text) {
    return paragraph(Inline.text(text));
  }

  /** A paragraph. */
  static Paragraph paragraph(Inline... inlines) {
    return new Paragraph(List.of(inlines), Revision.KEPT);
  }

  /** A list of plain words, in no order. */
  static Listing listing(List<String> items) {
    return new Listing(false, items.stream().map(item -> List.of(Inline.text(item))).toList());
  }
}
