package nl.normenkader.engine.model;

import java.util.List;
import java.util.Map;
import nl.normenkader.engine.format.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * An ordered series of indicatieprofielen, from light to heavy; one of them fits a case.
 *
 * @param method how the profile is chosen
 * @param profielen at most 32
 */
public record Profielreeks(
    String id,
    String name,
    String description,
    Method method,
    @NotEmpty List<Indicatieprofiel> profielen,
    @Nullable Grond grond) {

  /** How a profile is chosen. */
  public sealed interface Method {

    /** By the condition of each profile: exactly one holds for every valid case. */
    record ByConditions() implements Method {}

    /**
     * By the smallest distance to the pattern of each profile: the sum of weight × difference in
     * zwaarte.
     *
     * @param weights per leefgebied, 0–10
     * @param stand which niveaus are compared
     */
    record BestFit(@NotEmpty Map<String, Long> weights, Stand stand, Tie tie) implements Method {}
  }

  /** What happens when two profiles fit equally well. */
  public enum Tie {
    LICHTSTE,
    ZWAARSTE,
    CONSULENT_KIEST
  }
}
