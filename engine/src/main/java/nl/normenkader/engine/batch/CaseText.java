package nl.normenkader.engine.batch;

import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.issue.Checked;

/** One case as it stands in a file, read as far as it can be. */
public interface CaseText {

  /** How a place in the case is called in the file; the empty pointer is the case as a whole. */
  String at(String pointer);

  /** The case, or everything that is wrong with it. */
  Checked<Casus> casus();

  /**
   * Writes the answers straight into a row, where that is possible without making the case.
   *
   * @return false when there is any doubt: then {@link #casus()} tells what it is
   */
  default boolean fill(RowEncoder encoder, int[] row) {
    return false;
  }
}
