package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.ui.shell.Badge;

/** Why a choice was made; it may be filled in later, and blocks the approval only. */
public final class MotivationForm extends Div {

  private final Choice choice;
  private final Saving saving;
  private final TextArea reason = new TextArea("Waarom deze keuze");
  private final TextField ground = new TextField("Grond");
  private final Select<Onderbouwing> kind = new Select<>();
  private final Span state = new Span();

  /** Keeps what was written, at once. */
  public interface Saving {
    void save(UUID choice, String title, Motivering motivering);
  }

  /**
   * Shows why this choice was made.
   *
   * @param mayWrite whether this person may say so
   */
  public MotivationForm(Choice choice, boolean mayWrite, Saving saving) {
    this.choice = choice;
    this.saving = saving;
    addClassName("motivering");
    Motivering known = choice.motivering();
    reason.setValue(known.reason());
    reason.setMaxLength(10_000);
    reason.addClassName("breed");
    reason.setHelperText("In woorden die een inwoner begrijpt.");
    ground.setValue(known.ground());
    ground.setHelperText("Artikel, besluit of onderzoek waar de keuze op rust.");
    kind.setLabel("Onderbouwing");
    kind.setItems(Onderbouwing.values());
    kind.setItemLabelGenerator(Onderbouwing::dutch);
    if (known.onderbouwing() != null) {
      kind.setValue(known.onderbouwing());
    }
    reason.setReadOnly(!mayWrite);
    ground.setReadOnly(!mayWrite);
    kind.setReadOnly(!mayWrite);
    reason.addValueChangeListener(e -> save());
    ground.addValueChangeListener(e -> save());
    kind.addValueChangeListener(e -> save());
    Div fields = new Div(reason, ground, kind);
    fields.addClassName("formulier");
    Div head = new Div(new H3("Motivering"), state);
    head.addClassName("rij");
    add(head, fields);
    tell(known);
  }

  /** Whether it is about this choice. */
  boolean isFor(Choice other) {
    return choice.id().equals(other.id());
  }

  private void save() {
    Motivering now =
        new Motivering(
            reason.getValue(), ground.getValue(), kind.getValue(), choice.motivering().document());
    saving.save(choice.id(), choice.title(), now);
    tell(now);
  }

  private void tell(Motivering now) {
    state.removeAll();
    state.add(
        now.isComplete()
            ? new Badge("compleet", Badge.Tone.GOED)
            : new Badge("nog aan te vullen voor de goedkeuring", Badge.Tone.AANDACHT));
  }
}
