package nl.normenkader.profiles.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.diff.Words;
import nl.normenkader.profiles.resolve.Uitgangspunten;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.tailoring.ElementAddress;
import nl.normenkader.profiles.tailoring.ElementTree;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import nl.normenkader.profiles.workspace.ProposedEdit;
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

  private static final int LONGEST = 200;

  public AgendaProposal {
    places = List.copyOf(places);
  }

  /** The step that puts it on an agenda. */
  public SessionEvent.PointListed listed(PointId point) {
    return new SessionEvent.PointListed(
        point, source, title, explanation, choice, places.stream().map(Place::toString).toList());
  }

  /**
   * The same, a point for each element it is about: what is decided one by one.
   *
   * @param tree the configuration that names the elements
   */
  public List<AgendaProposal> each(ElementTree tree) {
    if (places.size() < 2) {
      return List.of(this);
    }
    return places.stream()
        .map(place -> new AgendaProposal(source, titleOf(tree, place), title, null, List.of(place)))
        .toList();
  }

  /** All steps that put it on an agenda, with what can be chosen where that is known beforehand. */
  public List<SessionEvent> steps(PointId point) {
    List<SessionEvent> steps = new ArrayList<>();
    steps.add(listed(point));
    if (places.size() == 1 && isUitgangspunt(places.getFirst())) {
      String id = places.getFirst().element().last();
      steps.add(say(point, id, "Wij bevestigen dit uitgangspunt", "bevestigd"));
      steps.add(say(point, id, "Wij verwerpen dit uitgangspunt", "verworpen"));
    }
    return List.copyOf(steps);
  }

  private static SessionEvent say(PointId point, String id, String title, String word) {
    Edit edit = new Edit.Value(UUID.randomUUID(), Uitgangspunten.place(id), new Json.Text(word));
    return new SessionEvent.OptionPrepared(
        point, OptionId.random(), title, null, List.of(new ProposedEdit(edit)));
  }

  private static boolean isUitgangspunt(Place place) {
    return place.element().segments().size() > 2
        && place.element().parent().equals(ElementAddress.of("algemeen/uitgangspunten"));
  }

  /** An uitgangspunt has no name; what it says is what people talk about. */
  private static String titleOf(ElementTree tree, Place place) {
    String words =
        isUitgangspunt(place)
            ? tree.element(place.element())
                .map(element -> element.members().get("tekst"))
                .filter(Json.Text.class::isInstance)
                .map(text -> ((Json.Text) text).value())
                .orElse(place.element().last())
            : new Words(tree).place(place);
    String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).strip() + "…";
  }
}
