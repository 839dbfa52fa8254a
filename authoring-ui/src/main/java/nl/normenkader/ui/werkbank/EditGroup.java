package nl.normenkader.ui.werkbank;

import java.util.List;
import nl.normenkader.profiles.tailoring.ElementAddress;

/**
 * What of one element is edited together.
 *
 * @param title what the element is called
 * @param context what it is part of; empty when that is plain
 * @param band whether the fields are the three amounts of a bandbreedte
 */
public record EditGroup(
    ElementAddress element, String title, String context, boolean band, List<EditField> fields) {

  public EditGroup {
    fields = List.copyOf(fields);
  }
}
