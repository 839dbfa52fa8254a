package nl.normenkader.profiles.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.diff.GradedChange;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.LoggedOperation;
import nl.normenkader.profiles.workspace.OpenTailoring;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a session as data, for screens and documents.
 *
 * @param gemeente whose session it was
 * @param revision of the tailoring they tell about
 * @param items what came of each point, in the order of the agenda
 * @param otherChanges what was changed in the session outside its points
 */
public record Minutes(
    Session session,
    String gemeente,
    long revision,
    List<Item> items,
    List<GradedChange> otherChanges) {

  public Minutes {
    items = List.copyOf(items);
    otherChanges = List.copyOf(otherChanges);
  }

  /**
   * What came of one point.
   *
   * @param changes what deciding it changed: was and wordt
   * @param choice with its motivering as it is now; absent when nothing changed
   */
  public record Item(AgendaPoint point, List<GradedChange> changes, @Nullable Choice choice) {
    public Item {
      changes = List.copyOf(changes);
    }
  }

  /** The minutes of this session, about the tailoring as it was then or, before that, is now. */
  static Minutes of(Session session, OpenTailoring now) {
    long revision = session.signOff() == null ? now.revision() : session.signOff().revision();
    OpenTailoring open = now.at(revision);
    List<GradedChange> changes = changes(session, open);
    List<Item> items =
        session.agenda().stream()
            .map(
                point -> {
                  Optional<UUID> choice = decidedChoice(point).map(ChoiceId::value);
                  return new Item(
                      point,
                      changes.stream().filter(c -> isUnder(c, choice)).toList(),
                      choice.map(open.choices()::get).orElse(null));
                })
            .toList();
    List<GradedChange> told = items.stream().flatMap(item -> item.changes().stream()).toList();
    return new Minutes(
        session,
        open.gemeente().naam(),
        revision,
        items,
        changes.stream().filter(change -> !told.contains(change)).toList());
  }

  /** What the operations of the session made of what stood there before the first of them. */
  private static List<GradedChange> changes(Session session, OpenTailoring open) {
    List<LoggedOperation> mine =
        open.log().stream()
            .filter(logged -> session.id().value().equals(logged.session()))
            .toList();
    if (mine.isEmpty()) {
      return List.of();
    }
    WasWordt all = open.changesSince(mine.getFirst().revision() - 1);
    return all.changes().stream()
        .filter(
            change ->
                change.origin() != null
                    && session.id().value().equals(change.origin().logged().session()))
        .toList();
  }

  private static Optional<ChoiceId> decidedChoice(AgendaPoint point) {
    return point.state() instanceof PointState.Decided decided
        ? Optional.ofNullable(decided.choice())
        : Optional.empty();
  }

  private static boolean isUnder(GradedChange change, Optional<UUID> choice) {
    return change.choice() != null && choice.filter(change.choice().id()::equals).isPresent();
  }
}
