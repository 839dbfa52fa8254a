package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.NotEmpty;

/** What an effect acts upon. */
public sealed interface Target {

  /** One onderdeel. */
  record OfOnderdeel(String normonderdeel) implements Target {}

  /** One group of onderdelen. */
  record OfGroep(String onderdeelgroep) implements Target {}

  /** One voorziening. */
  record OfVoorziening(String voorziening) implements Target {}

  /** Several voorzieningen of one measure and period together. */
  record Together(@NotEmpty List<String> voorzieningen) implements Target {}
}
