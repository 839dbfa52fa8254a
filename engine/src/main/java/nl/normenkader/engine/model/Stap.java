package nl.normenkader.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the work.
 *
 * @param goal what the step is for
 * @param instruction what is done
 * @param who who does it
 * @param result what there is when it is done
 * @param term within what time, in words
 * @param crvb the steps (1–5) of ECLI:NL:CRVB:2018:819 that this step covers
 */
public record Stap(
    String id,
    String name,
    String goal,
    String instruction,
    String who,
    String result,
    @Nullable String term,
    List<CrvbStap> crvb,
    @Nullable Grond grond) {

  /** One of the five steps of the Centrale Raad van Beroep. */
  public enum CrvbStap {
    HULPVRAAG,
    PROBLEMEN,
    NODIGE_ONDERSTEUNING,
    EIGEN_MOGELIJKHEDEN,
    MAATWERK
  }
}
