package nl.normenkader.training.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Document.Form;
import nl.normenkader.training.document.model.Inline;
import nl.normenkader.training.document.model.Revision;

/** Writes a document as one XHTML page that needs nothing else: styles and pictures are inside. */
public final class HtmlWriter {

  /** Where the page is read. */
  public enum Medium {
    /** In a browser: form fields can be filled in. */
    SCREEN,
    /** Set on paper: form fields are ruled, the contents name pages, outlines become bookmarks. */
    PAPER
  }

  private final Document document;
  private final Medium medium;
  private final Markup out = new Markup();

  private HtmlWriter(Document document, Medium medium) {
    this.document = document;
    this.medium = medium;
  }

  /** The page; the same document gives the same text. */
  public static String write(Document document, Medium medium) {
    HtmlWriter writer = new HtmlWriter(document, medium);
    writer.page();
    return writer.out.toString();
  }

  private void page() {
    Document.Properties about = document.properties();
    out.raw("<!DOCTYPE html>\n")
        .open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "lang",
            Document.LANGUAGE,
            "xml:lang",
            Document.LANGUAGE)
        .line()
        .open("head")
        .empty("meta", "charset", "UTF-8")
        .element("title", about.title() + " – " + about.subtitle())
        .empty("meta", "name", "author", "content", about.owner())
        .empty("meta", "name", "description", "content", about.subtitle())
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .open("style")
        .raw(
            "\n"
                + style("document.css")
                + style(medium == Medium.PAPER ? "paper.css" : "screen.css"))
        .close("style");
    if (medium == Medium.PAPER) {
      bookmarks();
    }
    out.close("head").line().open("body");
    if (medium == Medium.PAPER) {
      footer();
    }
    out.open("main").line();
    head(about);
    if (about.form() == Form.BOOK) {
      contents();
    }
    document.blocks().forEach(this::block);
    out.close("main").close("body").close("html").line();
  }

  private void head(Document.Properties about) {
    out.open("div", "class", about.form() == Form.BOOK ? "omslag" : "kop");
    out.element("p", about.owner(), "class", "eigenaar");
    out.element("h1", about.title());
    out.element("p", about.subtitle(), "class", "ondertitel");
    String warning = about.warning();
    if (warning != null) {
      note(new Block.Note(Block.Tone.WARNING, "Let op", List.of(Inline.text(warning))));
    }
    out.open("p", "class", "uitgave").text(about.editionLine());
    out.empty("br").open("span", "class", "code").text(about.configuration()).close("span");
    out.close("p").close("div").line();
  }

  private void footer() {
    Document.Properties about = document.properties();
    out.open("div", "class", "voet")
        .text(about.title() + (about.warning() == null ? "" : " · niet voor een echt besluit"))
        .close("div");
  }

  private void contents() {
    out.open("nav", "class", "inhoud", "aria-label", "Inhoud")
        .element("p", "Inhoud", "class", "inhoudskop")
        .line();
    for (Block.Heading heading : document.contents()) {
      out.open("p", "class", "inhoud" + heading.level())
          .open("a", "href", "#" + heading.anchor(), "title", "Ga naar " + heading.text())
          .text(heading.text())
          .close("a")
          .close("p")
          .line();
    }
    out.close("nav").line();
  }

  private void bookmarks() {
    out.open("bookmarks");
    for (Block.Heading heading : document.contents()) {
      if (heading.level() == 1) {
        out.empty("bookmark", "name", heading.text(), "href", "#" + heading.anchor());
      }
    }
    out.close("bookmarks");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        String tag = "h" + (heading.level() + 1);
        out.open(tag, "id", heading.anchor());
        revised(heading.inlines(), heading.revision());
        out.close(tag);
      }
      case Block.Paragraph paragraph -> {
        out.open("p");
        revised(paragraph.inlines(), paragraph.revision());
        out.close("p");
      }
      case Block.Listing listing -> listing(listing);
      case Block.Table table -> table(table);
      case Block.Note note -> note(note);
      case Block.Figure figure ->
          out.open("p", "class", "figuur")
              .empty(
                  "img",
                  "src",
                  "data:image/png;base64," + Base64.getEncoder().encodeToString(figure.png()),
                  "alt",
                  figure.alternative(),
                  "style",
                  "width:%dmm;height:%dmm"
                      .formatted(figure.widthMillimetres(), figure.heightMillimetres()))
              .close("p");
      case Block.FormField field -> new FieldMarkup(out, medium).write(field);
      case Block.PageBreak ignored -> out.raw("<div class=\"nieuwe-pagina\"></div>");
    }
    out.line();
  }

  private void revised(List<Inline> inlines, Revision revision) {
    switch (revision) {
      case KEPT -> inlines(inlines);
      case INSERTED -> {
        out.open("ins");
        inlines(inlines);
        out.close("ins");
      }
      case DELETED -> {
        out.open("del");
        inlines(inlines);
        out.close("del");
      }
    }
  }

  private void listing(Block.Listing listing) {
    String tag = listing.numbered() ? "ol" : "ul";
    out.open(tag);
    for (List<Inline> item : listing.items()) {
      out.open("li");
      inlines(item);
      out.close("li");
    }
    out.close(tag);
  }

  private void table(Block.Table table) {
    (table.isShort() ? out.open("table", "class", "kort") : out.open("table"))
        .element("caption", table.caption())
        .line()
        .open("thead")
        .open("tr");
    for (Block.Column column : table.columns()) {
      out.element("th", column.title(), "scope", "col", "style", "width:" + column.width() + "%");
    }
    out.close("tr").close("thead").line().open("tbody");
    for (List<Block.Cell> row : table.rows()) {
      out.open("tr");
      for (int i = 0; i < row.size(); i++) {
        if (i == 0) {
          out.open("th", "scope", "row");
        } else {
          out.open("td");
        }
        cell(row.get(i));
        out.close(i == 0 ? "th" : "td");
      }
      out.close("tr").line();
    }
    out.close("tbody").close("table");
  }

  private void cell(Block.Cell cell) {
    boolean first = true;
    for (List<Inline> paragraph : cell.paragraphs()) {
      if (!first) {
        out.empty("br");
      }
      inlines(paragraph);
      first = false;
    }
  }

  private void note(Block.Note note) {
    out.open("div", "class", note.tone() == Block.Tone.WARNING ? "kader waarschuwing" : "kader")
        .open("p")
        .element("strong", note.title())
        .text(" ");
    inlines(note.inlines());
    out.close("p").close("div");
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Run run -> run(run);
        case Inline.Link link ->
            out.element("a", link.text(), "href", link.target(), "title", link.text());
        case Inline.Changed changed -> {
          switch (changed.revision()) {
            case KEPT -> out.text(changed.text());
            case INSERTED -> out.element("ins", changed.text());
            case DELETED -> out.element("del", changed.text());
          }
        }
      }
    }
  }

  private void run(Inline.Run run) {
    switch (run.emphasis()) {
      case PLAIN -> out.text(run.text());
      case BOLD -> out.element("strong", run.text());
      case ITALIC -> out.element("em", run.text());
      case CODE -> out.element("span", run.text(), "class", "code");
    }
  }

  private static String style(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
