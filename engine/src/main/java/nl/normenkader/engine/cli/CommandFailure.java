package nl.normenkader.engine.cli;

import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.engine.issue.Issue;

/** Ends a command: nothing more can be done, and this is all there is to say about it. */
final class CommandFailure extends RuntimeException {

  private final ExitCode exit;
  private final transient List<Issue> issues;

  CommandFailure(ExitCode exit, List<Issue> issues) {
    super(issues.toString(), null, false, false);
    this.exit = exit;
    this.issues = List.copyOf(issues);
  }

  CommandFailure(ExitCode exit, Issue issue) {
    this(exit, List.of(issue));
  }

  /** The same end, with one more thing to say first. */
  CommandFailure after(List<Issue> earlier) {
    return new CommandFailure(exit, Stream.concat(earlier.stream(), issues.stream()).toList());
  }

  ExitCode exit() {
    return exit;
  }

  List<Issue> issues() {
    return issues;
  }
}
