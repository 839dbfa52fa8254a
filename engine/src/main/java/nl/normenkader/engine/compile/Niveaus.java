package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Niveau;

/** The niveaus of a leefgebied by zwaarte, whichever end the kader calls heavy. */
final class Niveaus {

  private Niveaus() {}

  /** The ids from light to heavy; the place in the list is the zwaarte. */
  static List<String> lightToHeavy(Leefgebied leefgebied) {
    List<String> ids = new ArrayList<>(leefgebied.niveaus().stream().map(Niveau::id).toList());
    if (leefgebied.heavyEnd() == Leefgebied.HeavyEnd.EERSTE) {
      Collections.reverse(ids);
    }
    return List.copyOf(ids);
  }
}
