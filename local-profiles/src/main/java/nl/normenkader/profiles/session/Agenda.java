package nl.normenkader.profiles.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.store.ChoiceId;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Answer;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.TailoringReader;

/** What to talk about: open choices, what was parked, and the topics that usually come up. */
public final class Agenda {

  private final ProfilesStore store;
  private final TailoringReader reader;
  private final Sessions sessions;

  /** Agendas for the tailorings of this store. */
  public Agenda(ProfilesStore store, TailoringReader reader, Sessions sessions) {
    this.store = store;
    this.reader = reader;
    this.sessions = sessions;
  }

  /** What could stand on the agenda of a next session: what waits first, then the usual topics. */
  public Answer<List<AgendaProposal>> proposals(Principal principal, TailoringId tailoring) {
    return Answer.attempt(
        store,
        principal,
        transaction ->
            Answer.found(reader.open(transaction, tailoring))
                .then(
                    open -> Answer.granted(proposals(open, sessions.of(transaction, tailoring)))));
  }

  private static List<AgendaProposal> proposals(OpenTailoring open, List<Session> sessions) {
    List<AgendaProposal> proposals = new ArrayList<>(parked(sessions));
    Set<ChoiceId> decided = new LinkedHashSet<>();
    sessions.stream()
        .flatMap(session -> session.agenda().stream())
        .map(AgendaPoint::state)
        .forEach(
            state -> {
              if (state instanceof PointState.Decided done && done.choice() != null) {
                decided.add(done.choice());
              }
            });
    for (Choice choice : open.openChoices()) {
      ChoiceId id = new ChoiceId(choice.id());
      boolean told = proposals.stream().anyMatch(one -> id.equals(one.choice()));
      if (!decided.contains(id) && !told) {
        proposals.add(
            new AgendaProposal(
                PointSource.KEUZE,
                choice.title().isEmpty() ? "Keuze zonder titel" : choice.title(),
                choice.motivering().reason().isEmpty() ? null : choice.motivering().reason(),
                id,
                places(open, choice)));
      }
    }
    for (AgendaPreset preset : AgendaPreset.shipped()) {
      List<Place> places = preset.places(open.resolution().effective());
      if (!places.isEmpty()) {
        proposals.add(
            new AgendaProposal(
                PointSource.SJABLOON, preset.title(), preset.explanation(), null, places));
      }
    }
    return List.copyOf(proposals);
  }

  /** What was parked and did not come back on a later agenda. */
  private static List<AgendaProposal> parked(List<Session> sessions) {
    List<AgendaProposal> parked = new ArrayList<>();
    for (Session session : sessions) {
      for (AgendaPoint point : session.agenda()) {
        parked.removeIf(
            one -> one.title().equals(point.title()) && one.places().equals(point.places()));
        if (point.state() instanceof PointState.Parked waits) {
          parked.add(
              new AgendaProposal(
                  PointSource.GEPARKEERD,
                  point.title(),
                  waits.reason(),
                  point.choice(),
                  point.places()));
        }
      }
    }
    return parked;
  }

  private static List<Place> places(OpenTailoring open, Choice choice) {
    return open.live().operations().stream()
        .filter(logged -> logged.choice().equals(choice.id()))
        .map(logged -> logged.operation().place())
        .distinct()
        .toList();
  }
}
