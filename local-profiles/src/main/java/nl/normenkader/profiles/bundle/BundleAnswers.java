package nl.normenkader.profiles.bundle;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.tailoring.Motivering;

/**
 * What a person answered to the questions of a {@link BundleReturn}.
 *
 * @param decisions about conflicts
 * @param motiveringen the one that counts, per choice that has two
 * @param people the account here of everybody who is unknown here; he does not approve the result
 */
public record BundleAnswers(
    List<Decision> decisions, Map<UUID, Motivering> motiveringen, Map<UUID, AccountId> people) {

  /** Nothing answered yet. */
  public static final BundleAnswers NONE = new BundleAnswers(List.of(), Map.of(), Map.of());

  public BundleAnswers {
    decisions = List.copyOf(decisions);
    motiveringen = Map.copyOf(motiveringen);
    people = Map.copyOf(people);
  }
}
