package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.ui.shell.Badge;

/** Why a choice was made; it may be filled in later, and blocks the approval only. */
public final class MotivationForm extends Div {

  private final Choice choice;
  private final Saving saving;
  private final MotivationFields fields;
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
    this.fields = new MotivationFields(choice.motivering(), mayWrite);
    fields.onChange(this::save);
    Div head = new Div(new H3("Motivering"), state);
    head.addClassName("rij");
    add(head, fields);
    tell(choice.motivering());
  }

  /** Whether it is about this choice. */
  boolean isFor(Choice other) {
    return choice.id().equals(other.id());
  }

  private void save() {
    Motivering now = fields.read();
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
