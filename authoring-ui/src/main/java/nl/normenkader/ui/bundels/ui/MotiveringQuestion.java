package nl.normenkader.ui.bundels.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.normenkader.profiles.bundle.BundleReturn;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.ui.shell.DocumentLink;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.werkbank.ui.MotivationFields;

/** A motivering that was written here and elsewhere: which one counts, or another. */
final class MotiveringQuestion extends Section {

  private enum Way {
    HERE("Behoud hier: de motivering blijft zoals zij hier is"),
    THERE("Neem het bestand: de motivering van elders geldt"),
    OTHER("Nieuw: iets anders dan beide");

    private final String label;

    Way(String label) {
      this.label = label;
    }
  }

  MotiveringQuestion(
      BundleReturn.MotiveringConflict conflict, BiConsumer<UUID, Motivering> chosen) {
    addClassName("kaart");
    String title =
        "Motivering van ‘" + (conflict.title().isEmpty() ? "een keuze" : conflict.title()) + "’";
    getElement().setAttribute("aria-label", title);
    Div sides = new Div(side("Hier", conflict.here()), side("In het bestand", conflict.there()));
    sides.addClassName("kaarten");
    RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    way.setLabel("Welke motivering geldt");
    way.setItems(Way.values());
    way.setItemLabelGenerator(one -> one.label);
    way.addThemeName("vertical");
    MotivationFields fields = new MotivationFields(conflict.here(), true);
    fields.setVisible(false);
    way.addValueChangeListener(
        change -> {
          way.setInvalid(false);
          fields.setVisible(change.getValue() == Way.OTHER);
        });
    Button save =
        new Button(
            "Leg deze motivering vast",
            click -> {
              Way taken = way.getValue();
              way.setInvalid(taken == null);
              way.setErrorMessage("Kies welke motivering geldt.");
              if (taken == null || (taken == Way.OTHER && !fields.isValid())) {
                return;
              }
              chosen.accept(
                  conflict.choice(),
                  switch (taken) {
                    case HERE -> conflict.here();
                    case THERE -> conflict.there();
                    case OTHER -> fields.read();
                  });
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(
        new H2(title),
        new Paragraph("Op beide plekken is opgeschreven waarom, maar niet hetzelfde."),
        sides,
        way,
        fields,
        new Div(save));
  }

  private static Div side(String title, Motivering why) {
    Onderbouwing kind = why.onderbouwing();
    return new Div(
        new H3(title),
        DocumentLink.to(
            new Facts()
                .with("Reden", why.reason())
                .with("Grond", why.ground())
                .with("Onderbouwing", kind == null ? "" : kind.dutch()),
            why.document()));
  }
}
