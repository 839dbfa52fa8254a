package nl.normenkader.engine.batch;

import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome.Kind;

/** Hears about single cases, in their order. */
public interface ImpactSink {

  /** Hears nothing. */
  ImpactSink NOBODY = (row, issues) -> {};

  /**
   * A case that could not be computed.
   *
   * @param row its number, the first case is 1
   * @param issues everything that is wrong, each with its place in the file where there is one
   */
  void refused(long row, List<Issue> issues);

  /** Whether {@link #changed} is to be called. */
  default boolean wantsChanges() {
    return false;
  }

  /** A case that gets something else. */
  default void changed(Change change) {}

  /** So many cases are done by now; told now and then. */
  default void progress(long cases) {}

  /**
   * What one case gets of each voorziening, in the order of each configuration.
   *
   * @param row its number, the first case is 1
   */
  record Change(long row, Kind kindBefore, Kind kindAfter, List<Long> before, List<Long> after) {

    public Change {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
