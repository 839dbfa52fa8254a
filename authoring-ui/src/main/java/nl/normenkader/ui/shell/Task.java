package nl.normenkader.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.normenkader.profiles.access.Action;

/**
 * What people come to do for a gemeente, in the order of the work; the navigation of the product.
 */
public enum Task {
  NORMENKADER("Normenkader", "normenkader", VaadinIcon.BOOK, Action.SLOT_LEZEN),
  SESSIES("Sessies", "sessies", VaadinIcon.GROUP, Action.INRICHTING_LEZEN),
  INRICHTEN("Inrichten", "inrichten", VaadinIcon.EDIT, Action.INRICHTING_LEZEN),
  VARIANTEN("Varianten", "varianten", VaadinIcon.SPLIT, Action.INRICHTING_LEZEN),
  WAS_WORDT("Was/wordt", "was-wordt", VaadinIcon.EXCHANGE, Action.INRICHTING_LEZEN),
  OVERSTAPPEN("Overstappen", "overstappen", VaadinIcon.FORWARD, Action.INRICHTING_LEZEN),
  BUNDELS("Bundels", "bundels", VaadinIcon.SUITCASE, Action.INRICHTING_LEZEN),
  PROEFCASUS("Proefcasus", "proefcasus", VaadinIcon.CALC, Action.BEREKENING_MAKEN),
  GOEDKEUREN("Goedkeuren", "goedkeuren", VaadinIcon.LOCK, Action.INRICHTING_LEZEN),
  WAT_GELDT("Wat geldt", "wat-geldt", VaadinIcon.CALENDAR_CLOCK, Action.SLOT_LEZEN),
  LOGBOEK("Logboek", "logboek", VaadinIcon.LIST, Action.AUDIT_LEZEN),
  BEHEER("Beheer", "beheer", VaadinIcon.COG, Action.BEHEER_ACCOUNTS);

  private final String label;
  private final String view;
  private final VaadinIcon icon;
  private final Action action;

  Task(String label, String view, VaadinIcon icon, Action action) {
    this.label = label;
    this.view = view;
    this.icon = icon;
    this.action = action;
  }

  /** Dutch name for screens. */
  public String label() {
    return label;
  }

  /** The last part of its address. */
  public String view() {
    return view;
  }

  VaadinIcon icon() {
    return icon;
  }

  /** What somebody must be allowed to come here at all. */
  public Action action() {
    return action;
  }
}
