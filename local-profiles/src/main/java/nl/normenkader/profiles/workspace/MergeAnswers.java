package nl.normenkader.profiles.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.rebase.Decision;
import nl.normenkader.profiles.tailoring.Motivering;

/**
 * What people answered to the questions of a merge.
 *
 * @param decisions about conflicts
 * @param motiveringen the one that counts, per choice that has two
 * @param people the account here of everybody who is unknown here; he does not approve the result
 */
public record MergeAnswers(
    List<Decision> decisions, Map<UUID, Motivering> motiveringen, Map<UUID, AccountId> people) {

  /** Nothing answered yet. */
  public static final MergeAnswers NONE = new MergeAnswers(List.of(), Map.of(), Map.of());

  public MergeAnswers {
    decisions = List.copyOf(decisions);
    motiveringen = Map.copyOf(motiveringen);
    people = Map.copyOf(people);
  }

  /** Decisions only: what merging a variant asks. */
  public static MergeAnswers of(List<Decision> decisions) {
    return new MergeAnswers(decisions, Map.of(), Map.of());
  }

  /** These answers, and those that came later instead of or beside them. */
  public MergeAnswers with(MergeAnswers later) {
    Map<String, Decision> all = new LinkedHashMap<>();
    decisions.forEach(one -> all.put(one.conflict(), one));
    later.decisions.forEach(one -> all.put(one.conflict(), one));
    Map<UUID, Motivering> why = new LinkedHashMap<>(motiveringen);
    why.putAll(later.motiveringen);
    Map<UUID, AccountId> who = new LinkedHashMap<>(people);
    who.putAll(later.people);
    return new MergeAnswers(List.copyOf(all.values()), why, who);
  }

  static MergeAnswers ofEvents(List<MergeEvent> events) {
    MergeAnswers answers = NONE;
    for (MergeEvent event : events) {
      answers =
          switch (event) {
            case RebaseEvent.ConflictDecided e -> answers.with(of(List.of(e.decision())));
            case MergeEvent.MotiveringChosen e ->
                answers.with(
                    new MergeAnswers(
                        List.of(), Map.of(e.choice().value(), e.motivering()), Map.of()));
            case MergeEvent.MakerRecognised e ->
                answers.with(
                    new MergeAnswers(
                        List.of(),
                        Map.of(),
                        Map.of(e.maker().value(), new AccountId(e.account().value()))));
            case MergeEvent.MergeBegun e -> answers;
            case MergeEvent.MergeApplied e -> answers;
            case MergeEvent.MergeDropped e -> answers;
          };
    }
    return answers;
  }

  /** As a journal keeps them, in a fixed order. */
  List<MergeEvent> events() {
    List<MergeEvent> events = new ArrayList<>();
    decisions.forEach(one -> events.add(RebaseEvent.ConflictDecided.of(one)));
    motiveringen.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> events.add(MergeEvent.MotiveringChosen.of(one.getKey(), one.getValue())));
    people.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> events.add(MergeEvent.MakerRecognised.of(one.getKey(), one.getValue())));
    return events;
  }
}
