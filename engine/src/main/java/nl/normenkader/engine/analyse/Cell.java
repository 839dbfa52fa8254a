package nl.normenkader.engine.analyse;

import java.util.List;
import nl.normenkader.engine.model.Extent;
import org.jspecify.annotations.Nullable;

/** One answer of a layer: answers that nothing in the kader tells apart are one. */
sealed interface Cell {

  /** How many answers of the casus it takes from the lightest case. */
  int deviations();

  /** The profiel of a reeks at one point, before weegfactoren shift it. */
  record Profiel(int number) implements Cell {
    @Override
    public int deviations() {
      return 0;
    }
  }

  /** A niveau of a factor or an optie of a kenmerk. */
  record Answer(String id, int deviations) implements Cell {}

  /**
   * A niveau of a leefgebied with what it becomes by bijdragen.
   *
   * @param zwaartes per reader and point of the computation
   * @param extents per stadium of the space the lightest way to come there
   * @param bits per reader which atoms about a bijdrage hold
   */
  record Niveau(String id, List<int[]> zwaartes, List<Extent> extents, long bits, int deviations)
      implements Cell {}

  /** The multiples of a step between two bounds; one number when they are the same. */
  record Numbers(long lo, long hi, long step, int deviations) implements Cell {}

  /** A person's choice about a rule that leaves one; absent: none was made. */
  record Choice(@Nullable Boolean apply, int deviations) implements Cell {}
}
