package nl.normenkader.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sentence that stays on the screen as long as it is true. */
public final class Banner extends Div {

  private Banner(String kind, String word, String sentence) {
    addClassNames("banner", kind);
    getElement().setAttribute("role", "note");
    Span label = new Span(word);
    label.addClassName("banner-woord");
    add(label, new Span(sentence));
  }

  /** The gemeente is made up. */
  public static Banner fictitious(String name) {
    return new Banner(
        "fictief", "Fictief", name + " is een verzonnen gemeente, om mee te oefenen.");
  }

  /** What a kader itself warns of: that it is made up, or no longer holds. */
  public static Banner warning(String warning) {
    return new Banner("fictief", "Let op", warning);
  }

  /** The configuration may be practised with, but not referred to. */
  public static Banner practice() {
    return new Banner(
        "proef",
        "Proefdraaien",
        "Deze configuratie is nog niet vastgesteld en bekendgemaakt. Verwijs er in een besluit niet"
            + " naar als motivering.");
  }

  /** Something to know about this view. */
  public static Banner notice(String word, String sentence) {
    return new Banner("let-op", word, sentence);
  }
}
