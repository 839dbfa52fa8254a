package nl.normenkader.profiles.rebase;

import java.util.List;
import nl.normenkader.engine.lock.Hash;
import nl.normenkader.profiles.diff.Change;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.Place;

/**
 * One question to a person about a local change. It stays open, and in the way of a lock, until it
 * is decided.
 *
 * @param id the same in every run over the same versions: where, and what kind
 * @param place where it is asked, in the words of the new base, or of the old one where it is gone
 * @param ours the local changes it is about, against the old base; at least one
 * @param theirs what the new base changed there; empty when it only changed its limits
 * @param successors what took the place of something split or merged
 * @param options the ways out that make sense, in the order to offer them
 * @param sentence what is the matter, in plain Dutch
 * @param fingerprint of the three sides; other values give another fingerprint
 */
public record Conflict(
    String id,
    ConflictKind kind,
    Place place,
    List<Change> ours,
    List<Change> theirs,
    List<ElementAddress> successors,
    List<DecisionKind> options,
    String sentence,
    Hash fingerprint)
    implements Finding {

  public Conflict {
    ours = List.copyOf(ours);
    theirs = List.copyOf(theirs);
    successors = List.copyOf(successors);
    options = List.copyOf(options);
    if (ours.isEmpty()) {
      throw new IllegalArgumentException("a conflict is about a local change: " + id);
    }
  }
}
