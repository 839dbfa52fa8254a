package nl.normenkader.ui.beoordelen.ui;

import java.util.Arrays;
import java.util.Optional;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.approval.Blocker;
import nl.normenkader.profiles.store.VersieId;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.profiles.workspace.Versions;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.werkbank.EditTopic;
import nl.normenkader.ui.werkbank.EditableFields;

/** Where on the screens somebody takes away what stands in the way. */
record WaysOut(MyGemeente gemeente, OpenTailoring open, Versions versions, Principal principal) {

  /** A page, and what the link to it says. */
  record Link(String address, String label) {}

  /** The page to go to; none where the person may not come or the page itself solves it. */
  Optional<Link> of(Blocker.WayOut way) {
    return switch (way) {
      case Blocker.WayOut.Desk desk ->
          Optional.of(new Link(desk(EditTopic.values()[0]), "Ga naar de inrichting"));
      case Blocker.WayOut.Change change ->
          Optional.of(new Link(desk(topic(change.place())), "Wijzig dit in de inrichting"));
      case Blocker.WayOut.LockLayer layer -> layer(layer.parent());
      case Blocker.WayOut.Decide decide ->
          Optional.of(
              new Link(gemeente.path("overstappen/" + decide.rebase()), "Rond de overstap af"));
      case Blocker.WayOut.Motivate motivate -> Optional.empty();
      case Blocker.WayOut.Accept accept -> Optional.empty();
      case Blocker.WayOut.Await await -> Optional.empty();
    };
  }

  /** The layer below often is of a regio, and not everybody works there. */
  private Optional<Link> layer(VersieId parent) {
    return versions
        .open(principal, parent)
        .value()
        .map(
            below ->
                new Link(
                    "gemeenten/" + below.gemeente().address() + "/goedkeuren/" + parent,
                    "Bekijk de versie van " + below.gemeente().naam()));
  }

  private String desk(EditTopic topic) {
    return gemeente.path("inrichten/" + open.tailoring().id() + "/" + topic.code());
  }

  /** The part of the desk that shows the place, so that the link ends where the work is. */
  private EditTopic topic(Place place) {
    EditableFields fields = new EditableFields(open.base().kader());
    return Arrays.stream(EditTopic.values())
        .filter(
            topic ->
                fields.of(topic).stream()
                    .map(group -> Place.of(group.element()))
                    .anyMatch(group -> place.isWithin(group) || group.isWithin(place)))
        .findFirst()
        .orElse(EditTopic.values()[0]);
  }
}
