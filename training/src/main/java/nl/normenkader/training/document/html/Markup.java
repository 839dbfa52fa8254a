package nl.normenkader.training.document.html;

/** XHTML that is being written; every name and value it is given is escaped here. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  Markup open(String tag, String... attributes) {
    return start(tag, attributes).raw(">");
  }

  Markup close(String tag) {
    return raw("</").raw(tag).raw(">");
  }

  /** An element without content. */
  Markup empty(String tag, String... attributes) {
    return start(tag, attributes).raw("/>");
  }

  /** An element that holds only words. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Markup text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return this;
  }

  Markup line() {
    return raw("\n");
  }

  /** What is markup or style already. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  private Markup start(String tag, String... attributes) {
    raw("<").raw(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
