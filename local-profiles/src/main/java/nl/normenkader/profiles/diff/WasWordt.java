package nl.normenkader.profiles.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.resolve.Origin;
import nl.normenkader.profiles.resolve.Provenance;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;

/**
 * The was/wordt between two configurations: every change graded, in a sentence, with its reason, in
 * the order of the topics.
 */
public record WasWordt(List<GradedChange> changes) {

  public WasWordt {
    changes = List.copyOf(changes);
  }

  /**
   * What a tailoring makes of its base, or of an earlier version.
   *
   * @param base what changes are graded against
   * @param was the configuration before: the base itself, or an earlier version
   * @param wordt the configuration after
   * @param choices the choices that operations of {@code wordt} belong to
   */
  public static WasWordt of(
      BaseKader base, ElementTree was, Resolution wordt, Map<UUID, Choice> choices) {
    Grader grader = new Grader(base);
    ChangeSentence sentence = new ChangeSentence(was, wordt.effective());
    return new WasWordt(
        Diff.between(was, wordt.effective()).stream()
            .map(
                change -> {
                  Optional<Origin> origin = origin(wordt.provenance(), change.place());
                  return new GradedChange(
                      change,
                      Topic.of(change.place()),
                      grader.grade(change),
                      sentence.of(change),
                      sentence.was(change),
                      sentence.wordt(change),
                      origin.orElse(null),
                      origin.map(o -> choices.get(o.logged().choice())).orElse(null));
                })
            .sorted(Comparator.comparing(GradedChange::topic))
            .toList());
  }

  /** The changes of one topic. */
  public List<GradedChange> about(Topic topic) {
    return changes.stream().filter(change -> change.topic() == topic).toList();
  }

  /** The topics in which something changed, in their order. */
  public List<Topic> topics() {
    return changes.stream().map(GradedChange::topic).distinct().toList();
  }

  private static Optional<Origin> origin(Provenance provenance, Place place) {
    return provenance
        .of(place)
        .or(() -> provenance.within(place).stream().reduce((earlier, later) -> later));
  }
}
