package nl.normenkader.profiles.diff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.resolve.Origin;
import nl.normenkader.profiles.resolve.Resolution;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from, in plain Dutch: {@code 420 minuten per week, door Regio X, sessie 3.
 * Reden: ….} The reason keeps the words in which it was given.
 *
 * @param choices the choices of all layers, by id
 * @param sessions what people call the sessions, by id ({@code sessie 3})
 */
public record OriginSentence(
    Resolution resolution, Map<UUID, Choice> choices, Map<UUID, String> sessions) {

  public OriginSentence {
    choices = Map.copyOf(choices);
    sessions = Map.copyOf(sessions);
  }

  /** The sentence about the value that holds here. */
  public String of(Place place) {
    Json value = resolution.effective().find(place).orElseGet(Json.Null::new);
    String told =
        place.field().isEmpty()
            ? new Words(resolution.effective()).place(place)
            : new ValueWords(resolution.effective()).brief(place, value);
    Optional<Origin> origin = resolution.provenance().of(place);
    return origin.map(o -> told + by(o)).orElse(told + ", zoals het basiskader.");
  }

  private String by(Origin origin) {
    UUID session = origin.logged().session();
    String in = session == null ? null : sessions.get(session);
    return ", door "
        + origin.layerName()
        + (in == null ? "" : ", " + in)
        + because(choices.get(origin.logged().choice()));
  }

  private static String because(@Nullable Choice choice) {
    String reason = choice == null ? "" : choice.motivering().reason();
    if (reason.isEmpty()) {
      return "; een reden is nog niet gegeven.";
    }
    return ". Reden: " + reason + (reason.matches(".*[.!?]$") ? "" : ".");
  }
}
