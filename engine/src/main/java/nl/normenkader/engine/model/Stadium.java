package nl.normenkader.engine.model;

import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * A stage of voorliggende oplossingen, in the order in which they are looked at.
 *
 * @param voluntary mantelzorg and netwerk: count only when voluntary and confirmed
 * @param partlySteps how many niveaus lighter a leefgebied becomes when the contribution is
 *     "deels"; "volledig" always makes it the lightest niveau
 */
public record Stadium(
    String id,
    String name,
    String description,
    Kind kind,
    boolean voluntary,
    @Range(min = 0, max = 5) int partlySteps,
    @Nullable Grond grond) {

  /** What kind of existing solution a stage holds (Wmo 2015 art. 2.3.5 lid 3). */
  public enum Kind {
    EIGEN_KRACHT,
    GEBRUIKELIJKE_HULP,
    MANTELZORG,
    NETWERK,
    ALGEMEEN_GEBRUIKELIJKE_VOORZIENING,
    ALGEMENE_VOORZIENING
  }
}
