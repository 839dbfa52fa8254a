package nl.normenkader.engine.model;

import java.util.List;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be granted.
 *
 * @param measure in what its omvang is computed and granted
 * @param period per what period the omvang holds
 * @param step the granted omvang is a multiple of this, in the measure
 * @param rounding rounding up once to the step, or none (then every amount lies on the step grid)
 * @param klassentabel the table that turns the omvang into a class
 * @param withoutVolume results without a volume; off unless the kader says so (legal warning)
 * @param months how long it is granted when no profile or rule says otherwise
 * @param variants chosen by condition, first that holds; none holds: the plain voorziening
 * @param tijdvakken how the omvang runs over time; empty: the same all the time
 */
public record Voorziening(
    String id,
    String name,
    String description,
    Kind kind,
    Measure measure,
    Period period,
    @Range(min = 1, max = 100_000) long step,
    Rounding rounding,
    @Nullable String klassentabel,
    boolean withoutVolume,
    @Nullable @Range(min = 1, max = 600) Integer months,
    List<Variant> variants,
    List<Tijdvak> tijdvakken,
    @Nullable Iwmo iwmo,
    @Nullable Grond grond) {

  /** What kind of support it is. */
  public enum Kind {
    INDIVIDUEEL,
    DAGBESTEDING,
    MODULE
  }

  /** Per what period an omvang holds. */
  public enum Period {
    WEEK,
    TWEE_WEKEN,
    VIER_WEKEN,
    JAAR;

    /**
     * How many weeks it has.
     *
     * @param perYear how many weeks the kader counts in a year
     */
    public int weeks(int perYear) {
      return switch (this) {
        case WEEK -> 1;
        case TWEE_WEKEN -> 2;
        case VIER_WEKEN -> 4;
        case JAAR -> perYear;
      };
    }
  }

  /** How the computed amount comes on the step grid; never down (CRVB:2016:1402 and following). */
  public enum Rounding {
    OMHOOG,
    GEEN
  }

  /** A form of the voorziening that a condition chooses (specialistisch, vervoer). */
  public record Variant(String id, String name, Condition condition, @Nullable Iwmo iwmo) {}

  /**
   * A stretch of time with a share of the granted omvang.
   *
   * @param months its length in months; absent for the last one: until the end
   * @param percentage of the granted omvang, rounded up to the step
   */
  public record Tijdvak(
      @Nullable @Range(min = 1, max = 600) Integer months,
      @Range(min = 0, max = 100) int percentage) {}

  /**
   * How the omvang is told in iWmo 3.2.
   *
   * @param category code list WMO020
   * @param product one to five characters, agreed locally
   * @param unit code list WJ756
   * @param frequency code list WMO757
   */
  public record Iwmo(String category, String product, String unit, String frequency) {}
}
