package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import nl.normenkader.profiles.session.AgendaPoint;
import nl.normenkader.profiles.session.SessionEvent;

/** Deciding, parking, writing down that somebody wants otherwise; always at hand at the bottom. */
final class PointActions extends Div {

  PointActions(PointView page, AgendaPoint point) {
    PointForms forms = new PointForms(page, point);
    addClassNames("rij", "daden");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", "Wat u met dit punt doet");
    if (point.isOpen()) {
      Button decide = button("Beslis", Key.KEY_B, () -> page.panel(forms.deciding(null)));
      decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      add(decide, button("Parkeer", Key.KEY_P, () -> page.panel(forms.parking())));
    } else {
      add(
          button(
              "Maak weer open",
              Key.KEY_O,
              () -> page.record(new SessionEvent.Reopened(point.id()))));
    }
    add(button("Minderheidsstandpunt", Key.KEY_M, () -> page.panel(forms.dissenting())));
  }

  private static Button button(String label, Key key, Runnable action) {
    Button button = new Button(label, click -> action.run());
    // Letters alone would go off while somebody types.
    button.addClickShortcut(key, KeyModifier.ALT);
    String keys = "Alt+" + key.getKeys().getFirst().replace("Key", "");
    button.getElement().setAttribute("aria-keyshortcuts", keys);
    button.setTooltipText(keys);
    return button;
  }
}
