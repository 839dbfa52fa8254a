package nl.normenkader.profiles.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.base.Wijzigingsruimten;
import nl.normenkader.profiles.diff.Grader;
import nl.normenkader.profiles.diff.Side;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.resolve.Application;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.ProposedEdit;

/**
 * What choosing an option would do to a tailoring as it stands, before anybody chooses it.
 *
 * @param changes from how it stands now to how it would stand, graded as a real change is
 * @param problems why edits of the option cannot be made any more
 */
public record OptionPreview(WasWordt changes, List<Issue> problems) {

  public OptionPreview {
    problems = List.copyOf(problems);
  }

  /** What these edits would do. */
  public static OptionPreview of(OpenTailoring open, List<ProposedEdit> edits) {
    ElementTree now = open.resolution().effective();
    ElementTree then = now;
    List<Issue> problems = new ArrayList<>();
    for (ProposedEdit proposed : edits) {
      switch (Application.of(then, proposed.edit().operation(then))) {
        case Application.Applied applied -> then = applied.tree();
        case Application.Misfit misfit -> problems.add(misfit.issue());
      }
    }
    Grader grader = new Grader(open.base(), Wijzigingsruimten.of(open.standing().tree()));
    return new OptionPreview(
        WasWordt.between(
            grader, new Side("nu", open.resolution(), Map.of()), Side.of("na deze keuze", then)),
        problems);
  }
}
