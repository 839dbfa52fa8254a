package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.issue.Issue;

/** Gathers all that is wrong with a kader, so that it is told at once. */
final class Findings {

  private final List<Issue> issues = new ArrayList<>();

  void add(CompileIssue code, String place, Object... arguments) {
    issues.add(Issue.of(code, place, arguments));
  }

  List<Issue> issues() {
    return List.copyOf(issues);
  }

  boolean failed() {
    return issues.stream().anyMatch(Issue::isError);
  }
}
