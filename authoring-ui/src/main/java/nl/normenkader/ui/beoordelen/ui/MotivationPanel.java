package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Consumer;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.ui.werkbank.ui.MotivationFields;

/**
 * Writing down why, on the page that says it is missing; a jurist may, who changes nothing else.
 */
final class MotivationPanel extends NativeDetails {

  MotivationPanel(Choice choice, Consumer<Motivering> save) {
    super("Vul de motivering hier aan");
    addClassName("uitklap");
    MotivationFields fields = new MotivationFields(choice.motivering(), true);
    Button keep =
        new Button(
            "Bewaar de motivering",
            click -> {
              if (fields.isValid()) {
                save.accept(fields.read());
              }
            });
    setContent(new Div(fields, keep));
  }
}
