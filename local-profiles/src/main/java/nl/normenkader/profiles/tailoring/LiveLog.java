package nl.normenkader.profiles.tailoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What of a log still counts: an operation that was taken back counts no more than the one that
 * took it back, unless that one was taken back in turn.
 */
public final class LiveLog {

  private final List<LoggedOperation> log;
  private final Set<Long> takenBack = new HashSet<>();

  private LiveLog(List<LoggedOperation> log) {
    this.log = List.copyOf(log);
    for (LoggedOperation logged : this.log.reversed()) {
      if (logged.undoes() != null && !takenBack.contains(logged.revision())) {
        takenBack.add(logged.undoes());
      }
    }
  }

  /** What counts of this log, which stands in the order of its revisions. */
  public static LiveLog of(List<LoggedOperation> log) {
    return new LiveLog(log);
  }

  /** The operations that count, in the order they were made. */
  public List<LoggedOperation> operations() {
    return log.stream().filter(o -> o.undoes() == null && !isTakenBack(o)).toList();
  }

  /** Whether an operation was taken back, and that was not taken back itself. */
  public boolean isTakenBack(LoggedOperation logged) {
    return takenBack.contains(logged.revision());
  }

  /** The last thing this account did that still counts: what "ongedaan maken" takes back. */
  public Optional<LoggedOperation> lastOf(UUID author) {
    return operations().reversed().stream().filter(o -> o.author().equals(author)).findFirst();
  }

  /**
   * The last thing this account took back and may do again; nothing once it did something else
   * after.
   */
  public Optional<LoggedOperation> lastTakenBackBy(UUID author) {
    List<LoggedOperation> mine = new ArrayList<>();
    log.stream().filter(o -> o.author().equals(author)).forEach(mine::add);
    for (LoggedOperation logged : mine.reversed()) {
      if (logged.undoes() == null) {
        return Optional.empty();
      }
      if (isUndo(logged) && !isTakenBack(logged)) {
        return Optional.of(logged);
      }
    }
    return Optional.empty();
  }

  private boolean isUndo(LoggedOperation logged) {
    return log.stream()
        .filter(o -> Long.valueOf(o.revision()).equals(logged.undoes()))
        .anyMatch(o -> o.undoes() == null);
  }
}
