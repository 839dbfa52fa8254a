package nl.normenkader.engine.outcome;

import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.CanonicalJson;

/**
 * The one text of an outcome. Library, command line and REST all write this, so their bytes are the
 * same on every machine, in every locale and time zone.
 */
public final class OutcomeJson {

  private OutcomeJson() {}

  /** The canonical bytes (RFC 8785), with or without the explanation tree. */
  public static byte[] bytes(Outcome outcome, boolean explained) {
    return CanonicalJson.bytes(json(outcome, explained));
  }

  /** The tree of those bytes. */
  public static Json.Obj json(Outcome outcome, boolean explained) {
    return RecordBinding.write(explained ? outcome : outcome.withoutExplanation());
  }
}
