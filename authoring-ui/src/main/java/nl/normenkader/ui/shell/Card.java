package nl.normenkader.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a view with its own heading. */
public final class Card extends Section {

  /** A part named by its heading, so that a screen reader can list it. */
  public Card(String title, Component... content) {
    addClassName("kaart");
    H2 heading = new H2(title);
    add(heading);
    getElement().setAttribute("aria-label", title);
    add(content);
  }
}
