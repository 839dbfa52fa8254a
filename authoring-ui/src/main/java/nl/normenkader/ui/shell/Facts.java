package nl.normenkader.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts in two columns: a word and what belongs to it. */
public final class Facts extends DescriptionList {

  public Facts() {
    addClassName("feiten");
  }

  /** Adds a fact; an absent or empty one is left out. */
  public Facts with(String word, @Nullable String value) {
    return value == null || value.isBlank() ? this : with(word, new Span(value));
  }

  /** Adds a fact that is more than a text. */
  public Facts with(String word, Component value) {
    // A div may group a term with its description, and keeps the pair together on a narrow screen.
    Div pair = new Div(new Term(word), new Description(value));
    getElement().appendChild(pair.getElement());
    return this;
  }
}
