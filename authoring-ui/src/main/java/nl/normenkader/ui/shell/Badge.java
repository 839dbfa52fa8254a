package nl.normenkader.ui.shell;

import com.vaadin.flow.component.html.Span;

/** A word that says in what state something is; never by its colour alone. */
public final class Badge extends Span {

  /** How the word is coloured. */
  public enum Tone {
    GEWOON,
    GOED,
    AANDACHT,
    FOUT
  }

  public Badge(String word, Tone tone) {
    super(word);
    addClassNames("merk", "merk-" + tone.name().toLowerCase(java.util.Locale.ROOT));
  }
}
