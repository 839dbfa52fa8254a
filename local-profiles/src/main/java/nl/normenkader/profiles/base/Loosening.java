package nl.normenkader.profiles.base;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.tailoring.Places;

/**
 * A place where a layer leaves the layers below it more room than it was given itself.
 *
 * @param was what held above the layer
 * @param wordt what the layer makes of it
 */
public record Loosening(Place place, RuimteLookup was, RuimteLookup wordt) {

  /**
   * Every place of the later configuration where its statements leave more room. Places are
   * compared, not statements: a new precise statement can open what a wide one closed.
   */
  public static List<Loosening> between(ElementTree was, ElementTree wordt) {
    Wijzigingsruimten before = Wijzigingsruimten.of(was);
    Wijzigingsruimten after = Wijzigingsruimten.of(wordt);
    if (before.equals(after)) {
      return List.of();
    }
    List<Loosening> found = new ArrayList<>();
    for (Place place : Places.in(wordt)) {
      RuimteLookup old = before.at(place);
      RuimteLookup now = after.at(place);
      if (!old.equals(now) && !RuimteTransitions.tightens(old, now)) {
        found.add(new Loosening(place, old, now));
      }
    }
    return List.copyOf(found);
  }
}
