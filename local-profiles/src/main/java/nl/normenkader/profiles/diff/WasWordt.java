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

  /** The table tells about the step itself; nobody looks for it in a was/wordt. */
  private static final String TABLE = "transponeringstabel";

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
    return between(base, Side.of("was", was), new Side("wordt", wordt, choices));
  }

  /**
   * What differs between any two sides: versions, layers, gemeenten or bases. Between two gemeenten
   * neither is the earlier one; was and wordt are then only the order they were asked in.
   *
   * @param base what changes are graded against; between two bases the earlier one
   */
  public static WasWordt between(BaseKader base, Side was, Side wordt) {
    return between(new Grader(base), was, wordt);
  }

  /** The same, graded in the room that layers between may have tightened. */
  public static WasWordt between(Grader grader, Side was, Side wordt) {
    ChangeSentence sentence = new ChangeSentence(was.tree(), wordt.tree());
    return new WasWordt(
        Diff.between(was.tree(), wordt.tree()).stream()
            .filter(change -> !TABLE.equals(change.place().element().segments().getFirst()))
            .map(
                change -> {
                  Optional<Origin> origin = origin(wordt.resolution().provenance(), change.place());
                  return new GradedChange(
                      change,
                      Topic.of(change.place()),
                      grader.grade(change),
                      sentence.of(change),
                      sentence.was(change),
                      sentence.wordt(change),
                      origin.orElse(null),
                      origin.map(o -> wordt.choices().get(o.logged().choice())).orElse(null));
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
