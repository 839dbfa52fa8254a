package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import org.jspecify.annotations.Nullable;

/** The fields of a motivering: why, on what ground, carried by what, and where to read more. */
public final class MotivationFields extends Div {

  private final TextArea reason = new TextArea("Waarom deze keuze");
  private final TextField ground = new TextField("Grond");
  private final Select<Onderbouwing> kind = new Select<>();
  private final @Nullable URI known;
  private final TextField document = new TextField("Koppeling naar een document");

  /**
   * @param known what was written down before
   * @param mayWrite whether this person may change it
   */
  public MotivationFields(Motivering known, boolean mayWrite) {
    addClassName("formulier");
    reason.setValue(known.reason());
    reason.setMaxLength(10_000);
    reason.addClassName("breed");
    reason.setHelperText("In woorden die een inwoner begrijpt.");
    ground.setValue(known.ground());
    ground.setMaxLength(2_000);
    ground.setHelperText("Artikel, besluit of onderzoek waar de keuze op rust.");
    kind.setLabel("Onderbouwing");
    kind.setItems(Onderbouwing.values());
    kind.setItemLabelGenerator(Onderbouwing::dutch);
    if (known.onderbouwing() != null) {
      kind.setValue(known.onderbouwing());
    }
    this.known = known.document();
    document.setValue(this.known == null ? "" : this.known.toString());
    document.setMaxLength(2_000);
    document.setHelperText(
        "Het webadres van het onderzoek, het raadsstuk of het besluit. Mag leeg blijven.");
    reason.setReadOnly(!mayWrite);
    ground.setReadOnly(!mayWrite);
    kind.setReadOnly(!mayWrite);
    document.setReadOnly(!mayWrite);
    add(reason, ground, kind, document);
  }

  /** Tells when somebody changed one of them. */
  void onChange(Runnable changed) {
    reason.addValueChangeListener(e -> changed.run());
    ground.addValueChangeListener(e -> changed.run());
    kind.addValueChangeListener(e -> changed.run());
    document.addValueChangeListener(e -> changed.run());
  }

  /** What is written there; an address that is none leaves the one that was known. */
  public Motivering read() {
    return isValid()
        ? motivering(address().filter(at -> !at.toString().isEmpty()).orElse(null))
        : motivering(known);
  }

  /** Whether everything can be kept; what cannot is told at its field. */
  public boolean isValid() {
    boolean good =
        address()
            .map(at -> at.toString().isEmpty() || motivering(at).isReadableFrom())
            .orElse(false);
    document.setInvalid(!good);
    document.setErrorMessage(
        "Dit is geen webadres. Schrijf het hele adres, beginnend met https://, of laat het leeg.");
    return good;
  }

  private Motivering motivering(@Nullable URI at) {
    return new Motivering(reason.getValue(), ground.getValue(), kind.getValue(), at);
  }

  private Optional<URI> address() {
    try {
      return Optional.of(new URI(document.getValue().strip()));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
