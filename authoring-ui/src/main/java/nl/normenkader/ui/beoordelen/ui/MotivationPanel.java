package nl.normenkader.ui.beoordelen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;

/**
 * Writing down why, on the page that says it is missing; a jurist may, who changes nothing else.
 */
final class MotivationPanel extends NativeDetails {

  MotivationPanel(Choice choice, Consumer<Motivering> save) {
    super("Vul de motivering hier aan");
    addClassName("uitklap");
    Motivering known = choice.motivering();
    TextArea reason = new TextArea("Waarom deze keuze");
    reason.setValue(known.reason());
    reason.setMaxLength(10_000);
    reason.setHelperText("In woorden die een inwoner begrijpt.");
    reason.addClassName("breed");
    TextField ground = new TextField("Grond");
    ground.setValue(known.ground());
    ground.setMaxLength(2_000);
    ground.setHelperText("Artikel, besluit of onderzoek waar de keuze op rust.");
    Select<Onderbouwing> kind = new Select<>();
    kind.setLabel("Onderbouwing");
    kind.setItems(Onderbouwing.values());
    kind.setItemLabelGenerator(Onderbouwing::dutch);
    if (known.onderbouwing() != null) {
      kind.setValue(known.onderbouwing());
    }
    Div fields = new Div(reason, ground, kind);
    fields.addClassName("formulier");
    Button keep =
        new Button(
            "Bewaar de motivering",
            click ->
                save.accept(
                    new Motivering(
                        reason.getValue(), ground.getValue(), kind.getValue(), known.document())));
    setContent(new Div(fields, keep));
  }
}
