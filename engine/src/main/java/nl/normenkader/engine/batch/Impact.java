package nl.normenkader.engine.batch;

import java.util.List;
import nl.normenkader.engine.model.Measure;
import nl.normenkader.engine.model.Voorziening.Period;
import nl.normenkader.engine.outcome.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a new configuration does to a caseload. What is granted counts; what is referred to another
 * law, barred or not regulated counts as nothing.
 *
 * @param cases how many cases were read
 * @param compared how many both configurations could compute, and so stand in the numbers
 * @param incomplete how many lack an answer that matters
 * @param refused how many are not sound, or contradict a configuration
 * @param total the old configuration against the new one
 * @param steps each change by itself and in the given order
 */
public record Impact(
    long cases,
    long compared,
    long incomplete,
    long refused,
    Difference total,
    List<StepImpact> steps) {

  public Impact {
    steps = List.copyOf(steps);
  }

  /**
   * What one change does.
   *
   * @param name what people call the change
   * @param alone applied alone to the old configuration
   * @param cumulative on top of all changes before it
   */
  public record StepImpact(String name, Difference alone, Difference cumulative) {}

  /**
   * One configuration against another, over all cases that were compared.
   *
   * @param changed how many cases get anything else, in omvang or in kind
   */
  public record Difference(
      long changed,
      List<VoorzieningDifference> voorzieningen,
      List<ProfielFlow> profielen,
      List<KindFlow> kinds) {

    public Difference {
      voorzieningen = List.copyOf(voorzieningen);
      profielen = List.copyOf(profielen);
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * One voorziening; a voorziening that only one of the two has, or measures otherwise, stands by
   * itself.
   *
   * @param before all that is granted by the old configuration, in the measure per the period
   * @param after all that is granted by the new configuration
   * @param more how many cases get more of it
   * @param less how many cases get less of it
   * @param equal how many cases get as much of it
   */
  public record VoorzieningDifference(
      String voorziening,
      Measure measure,
      Period period,
      long before,
      long after,
      long more,
      long less,
      long equal) {}

  /**
   * How many cases went from one profiel to another.
   *
   * @param from absent: no access, or no such reeks
   * @param to absent: no access, or no such reeks
   */
  public record ProfielFlow(
      String profielreeks, @Nullable String from, @Nullable String to, long cases) {}

  /** How many cases went from one kind of outcome to another. */
  public record KindFlow(Kind from, Kind to, long cases) {}
}
