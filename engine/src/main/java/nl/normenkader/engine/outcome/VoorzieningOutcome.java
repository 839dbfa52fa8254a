package nl.normenkader.engine.outcome;

import java.util.List;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Voorziening.Period;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome says about one voorziening. Amounts are whole numbers of {@link #measure()} per
 * {@link #period()}, rounded up once to the step of the voorziening.
 *
 * @param rondes every point of the computation, from bruto to netto
 * @param bruto before all bijdragen
 * @param netto after all bijdragen
 * @param deduction bruto minus netto
 * @param uncapped netto as it would be without the maxima of the kader
 * @param omvang what fits; absent when the kader is silent, grants results without a volume or
 *     refers this voorziening to another law
 * @param room the smallest and the largest omvang inside the band: the choice a person has without
 *     deviating
 * @param klassen the ids of the classes still possible; one when it is known
 * @param aboveLast what comes on top of the last omvang inside the last class, where that is
 *     possible
 * @param months for how long; 0 where nothing is said about it; absent when nothing is granted
 * @param variants the ids of the variants still possible
 * @param plain whether the plain form, without a variant, is possible
 * @param iwmo how it is told in iWmo 3.2, a line for each stretch of time; empty while something is
 *     unknown or the kader maps nothing
 */
public record VoorzieningOutcome(
    String voorziening,
    Measure measure,
    Period period,
    Verdict verdict,
    List<RondeOutcome> rondes,
    WholeRange bruto,
    WholeRange netto,
    WholeRange deduction,
    WholeRange uncapped,
    @Nullable WholeRange omvang,
    WholeRange room,
    List<String> klassen,
    @Nullable WholeRange aboveLast,
    @Nullable WholeRange months,
    List<TijdvakOutcome> tijdvakken,
    List<String> variants,
    boolean plain,
    List<IwmoOutcome> iwmo) {

  public VoorzieningOutcome {
    rondes = List.copyOf(rondes);
    klassen = List.copyOf(klassen);
    tijdvakken = List.copyOf(tijdvakken);
    variants = List.copyOf(variants);
    iwmo = List.copyOf(iwmo);
  }

  /** What an outcome says about a voorziening in one word. */
  public enum Verdict {
    /** This omvang fits. */
    PASSEND,
    /** None of it is needed. */
    GEEN,
    /** A rule or a condition beforehand bars it. */
    UITGESLOTEN,
    /** A binding rule refers it to another law: its omvang is told and not granted here. */
    ANDERE_WET,
    /** The kader does not regulate its omvang. */
    ZWIJGT,
    /** Something that matters is not known yet. */
    OPEN
  }

  /**
   * One point of the computation.
   *
   * @param after the stadium after which it lies; absent: bruto
   * @param meetpunten the ids of the points that the kader itself names here
   * @param omvang after the beleidsregels
   * @param silent whether the kader does not regulate the omvang here
   */
  public record RondeOutcome(
      @Nullable String after, List<String> meetpunten, WholeRange omvang, boolean silent) {}

  /**
   * A stretch of time.
   *
   * @param from the first month, 1 for the start
   * @param until the last month; absent: to the end
   */
  public record TijdvakOutcome(long from, @Nullable Long until, WholeRange omvang) {}

  /**
   * How a stretch of time is told in iWmo 3.2.
   *
   * @param from the first month
   * @param until the last month; absent: no end is said
   * @param volume a whole number in the unit, per the frequency
   * @param endDateRequired per week goes only with an end date (CD076)
   */
  public record IwmoOutcome(
      long from,
      @Nullable Long until,
      String category,
      String product,
      String unit,
      String frequency,
      long volume,
      boolean endDateRequired) {}
}
