package nl.normenkader.engine.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision held against the outcome: what kind of choice it is and what must be
 * motivated. It never refuses.
 *
 * @param complete whether everything that matters was known when the person decided
 */
public record ToetsingOutcome(boolean complete, List<Finding> findings) {

  public ToetsingOutcome {
    findings = List.copyOf(findings);
  }

  /**
   * What is found about one voorziening.
   *
   * @param direction whether more or less is granted than advised
   * @param element the rule that foresees the deviation, when one does
   * @param duties what the decision must motivate
   * @param motivated whether there is a reason, and the ground it needs
   */
  public record Finding(
      String voorziening,
      Kind kind,
      Direction direction,
      @Nullable String element,
      List<Duty> duties,
      boolean motivated) {

    public Finding {
      duties = List.copyOf(duties);
    }
  }

  /** What kind of choice a decision is. */
  public enum Kind {
    /** As advised. */
    VOLGENS_UITKOMST,
    /** Another omvang inside the band. */
    BINNEN_BAND,
    /** Outside it in a way that the rule itself foresees. */
    REGEL_ZELF,
    /** Outside it in special circumstances (Awb 4:84). */
    AWB_4_84,
    /** Outside it by the hardheidsclausule. */
    HARDHEIDSCLAUSULE,
    /** The kader does not regulate it: a person filled it in. */
    KADER_ZWIJGT
  }

  /** How a decision lies against the advice. */
  public enum Direction {
    GELIJK,
    MEER,
    MINDER
  }

  /** What a decision must motivate. */
  public enum Duty {
    /** Why this place in the band fits this person. */
    PLAATS_IN_BAND,
    /** Why more than the maximum of the rule is needed. */
    BOVEN_MAXIMUM,
    /** Why the outcome of the rule would be disproportionate here (Awb 4:84). */
    BIJZONDERE_OMSTANDIGHEDEN,
    /** Why the outcome of the rule would be of overriding unfairness. */
    HARDHEID,
    /** How the omvang was established without a norm. */
    EIGEN_AFWEGING,
    /** Why the duration differs from the advised one. */
    ANDERE_DUUR,
    /** What changed since the former indication, and a term to get used to it. */
    LAGER_DAN_VORIGE,
    /** Why was decided while something that matters was not known. */
    ONVOLLEDIG_ONDERZOEK
  }
}
