package nl.normenkader.profiles.session;

import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.ProposedEdit;
import org.jspecify.annotations.Nullable;

/**
 * One point of the agenda of a session.
 *
 * @param choice the choice it is about, when that was begun before
 * @param places what may change
 * @param options what can be chosen
 * @param dissents who thought otherwise
 */
public record AgendaPoint(
    PointId id,
    PointSource source,
    String title,
    @Nullable String explanation,
    @Nullable ChoiceId choice,
    List<Place> places,
    List<Option> options,
    PointState state,
    List<Dissent> dissents) {

  public AgendaPoint {
    places = List.copyOf(places);
    options = List.copyOf(options);
    dissents = List.copyOf(dissents);
  }

  /** Something that was prepared; without edits it leaves all as it is. */
  public record Option(
      OptionId id, String title, @Nullable String explanation, List<ProposedEdit> edits) {
    public Option {
      edits = List.copyOf(edits);
    }
  }

  /** A minderheidsstandpunt. */
  public record Dissent(ParticipantId participant, String text) {}

  /** Whether nothing was said about it yet. */
  public boolean isOpen() {
    return state instanceof PointState.Open;
  }

  /** A prepared option. */
  public Optional<Option> option(OptionId wanted) {
    return options.stream().filter(option -> option.id().equals(wanted)).findFirst();
  }

  AgendaPoint with(PointState next) {
    return new AgendaPoint(id, source, title, explanation, choice, places, options, next, dissents);
  }

  AgendaPoint withOptions(List<Option> next) {
    return new AgendaPoint(id, source, title, explanation, choice, places, next, state, dissents);
  }

  AgendaPoint withDissents(List<Dissent> next) {
    return new AgendaPoint(id, source, title, explanation, choice, places, options, state, next);
  }
}
