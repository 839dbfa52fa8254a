package nl.normenkader.profiles.approval;

import java.time.Instant;
import java.util.List;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.ProposedEdit;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a change, with what was done with it.
 *
 * @param place what it is about
 * @param answers the remark it answers
 * @param edits what a suggestion would change; empty for a remark without one
 * @param outcome absent while it is open
 */
public record Remark(
    RemarkId id,
    Place place,
    String text,
    @Nullable RemarkId answers,
    List<ProposedEdit> edits,
    AccountId by,
    Instant at,
    @Nullable Outcome outcome) {

  public Remark {
    edits = List.copyOf(edits);
  }

  /** What became of a remark. */
  public enum Settlement {
    /** A suggestion was made true. */
    OVERGENOMEN("overgenomen"),
    /** It stays as it is. */
    AFGEWEZEN("niet overgenomen"),
    /** It was answered or dealt with. */
    AFGEHANDELD("afgehandeld");

    private final String dutch;

    Settlement(String dutch) {
      this.dutch = dutch;
    }

    /** As people read it. */
    public String dutch() {
      return dutch;
    }
  }

  /**
   * What became of it.
   *
   * @param choice under which an accepted suggestion stands
   */
  public record Outcome(
      Settlement settlement,
      @Nullable String explanation,
      @Nullable ChoiceId choice,
      AccountId by,
      Instant at) {}

  /** Whether accepting it changes something. */
  public boolean isSuggestion() {
    return !edits.isEmpty();
  }

  /** Whether it still waits. */
  public boolean isOpen() {
    return outcome == null;
  }

  Remark settled(Outcome what) {
    return new Remark(id, place, text, answers, edits, by, at, what);
  }
}
