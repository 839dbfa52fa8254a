package nl.normenkader.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short sentences that tell how something went. */
public final class Told {

  private Told() {}

  /** It worked; the sentence goes away by itself. */
  public static void success(String sentence) {
    Notification note = new Notification(sentence, 5000, Notification.Position.BOTTOM_START);
    note.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    note.open();
  }

  /** It did not work; the sentence stays until it is closed. */
  public static void failure(String sentence) {
    Notification note = new Notification();
    note.setPosition(Notification.Position.TOP_CENTER);
    note.setAssertive(true);
    Button close = new Button("Sluiten", click -> note.close());
    Div content = new Div(new Span(sentence), close);
    content.addClassName("melding-inhoud");
    note.add(content);
    note.addThemeVariants(NotificationVariant.LUMO_ERROR);
    note.open();
  }
}
