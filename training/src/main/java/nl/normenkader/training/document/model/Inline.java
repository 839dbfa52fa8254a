package nl.normenkader.training.document.model;

import java.util.List;

/** A stretch of text inside a block. */
public sealed interface Inline {

  /** The words themselves. */
  String text();

  /** How words stand out. */
  enum Emphasis {
    PLAIN,
    BOLD,
    ITALIC,
    /** A hash, an address or a code: small and in one piece. */
    CODE
  }

  /** Words of one appearance. */
  record Run(String text, Emphasis emphasis) implements Inline {}

  /**
   * A link.
   *
   * @param text what is read; says by itself where it leads
   * @param target {@code #anchor} of a heading in the same document, or a web address
   */
  record Link(String text, String target) implements Inline {
    public Link {
      if (!target.startsWith("#") && !target.startsWith("https://")) {
        throw new IllegalArgumentException("a link leads to a heading or to https: " + target);
      }
    }
  }

  /** Words that came in or went out since an earlier version. */
  record Changed(String text, Revision revision) implements Inline {}

  /** Plain words. */
  static Inline text(String text) {
    return new Run(text, Emphasis.PLAIN);
  }

  /** Words in bold. */
  static Inline bold(String text) {
    return new Run(text, Emphasis.BOLD);
  }

  /** Words in italics. */
  static Inline italic(String text) {
    return new Run(text, Emphasis.ITALIC);
  }

  /** A hash, an address or a code. */
  static Inline code(String text) {
    return new Run(text, Emphasis.CODE);
  }

  /** What a reader reads of these, without appearance. */
  static String plain(List<Inline> inlines) {
    StringBuilder all = new StringBuilder();
    inlines.forEach(inline -> all.append(inline.text()));
    return all.toString();
  }
}
