package nl.normenkader.profiles.base;

import java.util.List;
import nl.normenkader.engine.model.Wijzigingsruimte;

/** What a base says about the room to change something. */
public sealed interface RuimteLookup {

  /** The most specific statement. */
  record Stated(Wijzigingsruimte ruimte) implements RuimteLookup {}

  /** The base says nothing: only the validated margin counts. */
  record Unstated() implements RuimteLookup {}

  /** Statements that are equally specific and differ: a fault in the base, never chosen from. */
  record Ambiguous(List<Wijzigingsruimte> ruimten) implements RuimteLookup {
    public Ambiguous {
      ruimten = List.copyOf(ruimten);
    }
  }

  /** Whether nothing of it may be changed: any change is a lokale afwijking. */
  default boolean isGesloten() {
    return this instanceof Stated stated
        && stated.ruimte().ruimte() == Wijzigingsruimte.Ruimte.GESLOTEN;
  }
}
