package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.outcome.Labels;

/** Proofs that every question can make a difference. */
record VraagProofs(Ground ground) {

  void prove() {
    Labels labels = new Labels(ground.kader().source());
    Space space = ground.computed().space();
    for (int place = 0; place < space.layers().size(); place++) {
      Layer layer = space.layer(place);
      int asked = place;
      switch (layer.kind()) {
        case KENMERK, FACTOR, NIVEAU, AANTAL, OPGAVE ->
            ground.shownBy(
                AnalyseIssue.VRAAG_ZONDER_INVLOED,
                layer.address(),
                () -> ground.shown().by(on -> on.influence().matters(asked), free -> free == asked),
                labels.question(layer.address()));
        case PROFIEL, KEUZE, OVERGENOMEN, VOORWAARDE -> {
          // Not questions about the resident.
        }
      }
    }
    List<Integer> helped = helped(space);
    for (String stadium : space.stadia()) {
      String address = "bijdragen/" + stadium;
      ground.shownBy(
          AnalyseIssue.VRAAG_ZONDER_INVLOED,
          address,
          () -> ground.shown().by(on -> on.influence().helps(stadium), helped::contains),
          labels.question(address));
    }
  }

  /** Where help of others tells: of two leefgebieden, and of all that is taken over. */
  private static List<Integer> helped(Space space) {
    List<Integer> places = new ArrayList<>();
    int leefgebieden = 0;
    for (int place = 0; place < space.layers().size(); place++) {
      Layer.Kind kind = space.layer(place).kind();
      leefgebieden += kind == Layer.Kind.NIVEAU ? 1 : 0;
      if (kind == Layer.Kind.OVERGENOMEN || kind == Layer.Kind.NIVEAU && leefgebieden <= 2) {
        places.add(place);
      }
    }
    return places;
  }
}
