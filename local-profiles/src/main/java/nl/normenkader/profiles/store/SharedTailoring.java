package nl.normenkader.profiles.store;

import java.util.List;

/**
 * What another gemeente chose, where it agreed to share: only what was locked.
 *
 * @param log the operations up to its last lock, those taken back included
 * @param choices those the operations belong to
 */
public record SharedTailoring(
    Tailoring tailoring, List<StoredOperation> log, List<Choice> choices) {
  public SharedTailoring {
    log = List.copyOf(log);
    choices = List.copyOf(choices);
  }
}
