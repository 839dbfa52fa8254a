package nl.normenkader.engine.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profiel in one reeks, weegfactoren included.
 *
 * @param brutoProfielen the profielen still possible before all bijdragen; one when it is known
 * @param nettoProfielen the profielen still possible after all bijdragen
 * @param ranking for best fit: the profielen from near to far, on the netto niveaus
 * @param chosen the profiel a person chose instead of the kader's
 */
public record ReeksOutcome(
    String profielreeks,
    List<String> brutoProfielen,
    List<String> nettoProfielen,
    List<Rank> ranking,
    @Nullable String chosen) {

  public ReeksOutcome {
    brutoProfielen = List.copyOf(brutoProfielen);
    nettoProfielen = List.copyOf(nettoProfielen);
    ranking = List.copyOf(ranking);
  }

  /**
   * How well a profiel fits.
   *
   * @param rank 1 for the nearest; equal distances share a rank
   * @param distance the sum of weight × difference in zwaarte
   */
  public record Rank(String profiel, int rank, WholeRange distance) {}
}
