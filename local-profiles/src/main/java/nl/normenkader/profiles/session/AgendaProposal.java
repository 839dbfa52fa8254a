package nl.normenkader.profiles.session;

import java.util.List;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something that could stand on the agenda of the next session.
 *
 * @param choice the choice it is about, when that was begun
 * @param places what may change
 */
public record AgendaProposal(
    PointSource source,
    String title,
    @Nullable String explanation,
    @Nullable ChoiceId choice,
    List<Place> places) {

  public AgendaProposal {
    places = List.copyOf(places);
  }

  /** The step that puts it on an agenda. */
  public SessionEvent.PointListed listed(PointId point) {
    return new SessionEvent.PointListed(
        point, source, title, explanation, choice, places.stream().map(Place::toString).toList());
  }
}
