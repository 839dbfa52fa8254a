package nl.normenkader.engine.compile;

import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Voorziening;
import org.jspecify.annotations.Nullable;

/** From the period in which an onderdeel is told into that of its voorziening: 1/52 stays 1/52. */
record Conversion(Normenkader kader, Names names) {
  /** What an amount of this onderdeel is per period of its voorziening. */
  Bedrag of(Normonderdeel onderdeel, Bedrag amount) {
    return differs(onderdeel)
        ? amount.times(weeks(voorziening(onderdeel).period()), weeks(onderdeel.period()))
        : amount;
  }

  /** Whether an onderdeel is told per another period than its voorziening. */
  boolean differs(Normonderdeel onderdeel) {
    return onderdeel.period() != null && onderdeel.period() != voorziening(onderdeel).period();
  }

  private int weeks(Voorziening.@Nullable Period period) {
    return period == null ? 1 : period.weeks(kader.general().weeksPerYear());
  }

  private Voorziening voorziening(Normonderdeel onderdeel) {
    return kader.voorzieningen().get(names.find(Names.Kind.VOORZIENING, onderdeel.voorziening()));
  }
}
