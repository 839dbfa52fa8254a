package nl.normenkader.engine.analyse;

import java.util.List;

/**
 * One question of the input space, with its answers.
 *
 * @param address the question, as in a casus; for a profiel and for what is taken over a name of
 *     the space
 * @param differs whether the kaders compared give it other answers, or one does not ask it
 */
record Layer(Kind kind, String address, String id, List<Cell> cells, boolean differs) {

  /** What is asked. */
  enum Kind {
    PROFIEL,
    KEUZE,
    KENMERK,
    FACTOR,
    NIVEAU,
    AANTAL,
    OPGAVE,
    OVERGENOMEN,
    /** Whether a condition on leefgebieden holds, where niveaus themselves are not asked. */
    VOORWAARDE
  }

  int size() {
    return cells.size();
  }

  /** The deviations of every answer. */
  int deviations(int answer) {
    return cells.get(answer).deviations();
  }
}
