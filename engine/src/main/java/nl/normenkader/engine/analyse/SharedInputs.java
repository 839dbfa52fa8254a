package nl.normenkader.engine.analyse;

import java.util.Optional;

/** Whether two amounts hang on questions that the two configurations do not share. */
record SharedInputs(SpaceDiagrams computed) {

  /** In Dutch the question that is missing on one side and matters; empty when there is none. */
  Optional<String> missing(int one, int other) {
    Space space = computed.space();
    for (int place = 0; place < space.layers().size(); place++) {
      Layer layer = space.layer(place);
      if (layer.differs() && (hangsOn(one, place) || hangsOn(other, place))) {
        return Optional.of(
            "de vraag " + layer.address() + " heeft niet in beide dezelfde antwoorden");
      }
    }
    for (String stadium : space.stadia()) {
      for (Reader reader : space.readers()) {
        int amount = reader.number() == 0 ? other : one;
        if (reader.stadium(stadium) < 0 && !computed.diagrams().isLeaf(amount)) {
          return Optional.of("het stadium " + stadium + " bestaat niet in beide");
        }
      }
    }
    return Optional.empty();
  }

  private boolean hangsOn(int node, int place) {
    Diagrams diagrams = computed.diagrams();
    return diagrams.below(node).stream()
        .map(diagrams::layer)
        .distinct()
        .anyMatch(
            asked ->
                asked == place
                    || asked != Diagrams.LEAF
                        && computed.space().layer(asked).kind() == Layer.Kind.PROFIEL
                        && diagrams.asks(computed.profiel(asked), place));
  }
}
