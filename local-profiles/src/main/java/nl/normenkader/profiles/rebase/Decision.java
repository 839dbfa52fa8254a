package nl.normenkader.profiles.rebase;

import java.util.List;
import nl.normenkader.engine.lock.Hash;

/**
 * What a person decided about one conflict.
 *
 * @param conflict the id of the conflict
 * @param seen the fingerprint of the conflict decided on: a conflict that changed since is open
 *     again
 * @param values the new values; only for {@link DecisionKind#NIEUW}
 * @param reason in words a resident can read; never empty
 */
public record Decision(
    String conflict, Hash seen, DecisionKind kind, List<PlacedValue> values, String reason) {

  public Decision {
    values = List.copyOf(values);
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new IllegalArgumentException("a decision has a reason: " + conflict);
    }
    if (values.isEmpty() == (kind == DecisionKind.NIEUW)) {
      throw new IllegalArgumentException("only something new has values: " + conflict);
    }
  }

  /** The decision about a conflict that needs no values. */
  public static Decision of(Conflict conflict, DecisionKind kind, String reason) {
    return new Decision(conflict.id(), conflict.fingerprint(), kind, List.of(), reason);
  }
}
