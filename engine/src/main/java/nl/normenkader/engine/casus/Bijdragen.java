package nl.normenkader.engine.casus;

import java.util.Map;
import nl.normenkader.engine.model.Extent;

/**
 * What one stadium contributes.
 *
 * @param none true: asked, and there is nothing at all; then both maps are empty
 * @param leefgebieden leefgebied → how far it is covered; a leefgebied not named is unknown
 * @param normonderdelen onderdeel → minutes (or dagdelen) taken over; not named is none once the
 *     stadium has been answered
 */
public record Bijdragen(
    boolean none, Map<String, Bijdrage> leefgebieden, Map<String, Overgenomen> normonderdelen) {

  /**
   * How far a leefgebied is covered.
   *
   * @param confirmed for a voluntary stadium: the person who helps and the resident confirmed it
   */
  public record Bijdrage(Extent extent, boolean confirmed) {}

  /** How much of an onderdeel is taken over, in the measure of its voorziening. */
  public record Overgenomen(long amount, boolean confirmed) {}
}
