package nl.normenkader.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** Says in one sentence why there is nothing to see, and where to go. */
final class Refusal extends Main {

  Refusal(String title, String sentence) {
    addClassNames("pagina", "weigering");
    setId("inhoud");
    add(new H1(title), new Paragraph(sentence), new Anchor("/", "Naar mijn gemeenten"));
  }
}
