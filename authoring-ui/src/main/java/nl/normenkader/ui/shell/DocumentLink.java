package nl.normenkader.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the research or the decision behind a choice can be read. */
public final class DocumentLink extends Span {

  private DocumentLink(URI document) {
    Anchor link = new Anchor(document.toString(), document.toString(), AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    link.addClassName("lang-adres");
    add(link, new Span(" (opent in een nieuw venster)"));
  }

  /** Adds it to facts; an absent one is left out. */
  public static Facts to(Facts facts, @Nullable URI document) {
    return document == null ? facts : facts.with("Te lezen op", new DocumentLink(document));
  }
}
