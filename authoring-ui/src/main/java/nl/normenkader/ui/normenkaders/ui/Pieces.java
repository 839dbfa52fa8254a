package nl.normenkader.ui.normenkaders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.normenkader.engine.model.Grond;
import org.jspecify.annotations.Nullable;

/** Small pieces that every part of a kader is shown with. */
final class Pieces {

  private Pieces() {}

  /** The place an element rests on; nothing when it names none. */
  static Component grond(@Nullable Grond grond) {
    if (grond == null) {
      return new Span();
    }
    String why = grond.explanation();
    Paragraph paragraph = new Paragraph(grond.place() + (why == null ? "" : " – " + why));
    paragraph.addClassName("grond");
    return paragraph;
  }

  /** A text; nothing when it is empty. */
  static Component text(@Nullable String text) {
    return text == null || text.isBlank() ? new Span() : new Paragraph(text);
  }

  static H3 heading(String text) {
    return new H3(text);
  }

  static UnorderedList list(List<String> items) {
    UnorderedList list = new UnorderedList();
    items.forEach(item -> list.add(new ListItem(item)));
    return list;
  }

  /** Something that opens when asked for. */
  static NativeDetails details(String summary, Component... content) {
    NativeDetails details = new NativeDetails(summary, new Div(content));
    details.addClassName("uitklap");
    return details;
  }
}
