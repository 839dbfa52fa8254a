package nl.normenkader.engine.outcome;

import java.util.Map;
import nl.normenkader.engine.format.NotEmpty;
import nl.normenkader.engine.format.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides on a case. The engine only advises; deviating is always possible, up and
 * down, with a reason.
 *
 * @param besluiten voorziening → what is granted of it; one not named is granted as advised
 */
public record Besluit(@NotEmpty Map<String, Toekenning> besluiten) {

  /**
   * What is granted of one voorziening.
   *
   * @param omvang in the measure and per the period of the voorziening; 0: nothing
   * @param months for how long; absent: as advised
   * @param basis on what ground a person deviates; absent: no ground given
   * @param reason why
   * @param previous the omvang of the former indication, when there was one
   */
  public record Toekenning(
      @Range(min = 0, max = 10_000_000) long omvang,
      @Nullable @Range(min = 1, max = 600) Integer months,
      @Nullable Basis basis,
      @Nullable String reason,
      @Nullable @Range(min = 0, max = 10_000_000) Long previous) {}

  /** On what a deviation rests. */
  public enum Basis {
    /** The rule itself foresees it ("gemotiveerd meer"). */
    REGEL_ZELF,
    /** Special circumstances (Awb 4:84), for a beleidsregel. */
    AWB_4_84,
    /** The hardheidsclausule, for nadere regels. */
    HARDHEIDSCLAUSULE
  }
}
