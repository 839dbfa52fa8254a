package nl.normenkader.engine.analyse;

import nl.normenkader.engine.compile.CompiledVoorziening;

/** Whether an effect or weegfactor makes a difference in some case. */
record Effects(Ground ground) {

  /** Whether leaving it out changes an omvang, a silence, a profiel or months. */
  boolean changes(String address) {
    Reader reader = ground.reader();
    if (isIdle(address)) {
      return false;
    }
    for (int point : reader.points()) {
      VolumeDiagrams with = ground.computed().untaken(reader, point);
      VolumeDiagrams without = ground.computed().without(reader, point, address, false);
      if (profiel(with, without) || months(with, without) || omvang(with, without)) {
        return true;
      }
    }
    // What others take over can bring a bound to light that a whole amount never meets.
    return reader.netto() > 0
        && omvang(
            ground.computed().volumes(reader, reader.netto()),
            ground.computed().without(reader, reader.netto(), address, true));
  }

  /** Whether it is an effect that acts nowhere here. */
  private boolean isIdle(String address) {
    Reader reader = ground.reader();
    for (int e = 0; e < ground.kader().effecten().size(); e++) {
      if (ground.kader().effecten().get(e).address().equals(address)) {
        int effect = e;
        return reader.points().stream()
            .map(point -> ground.computed().untaken(reader, point).acting().acts(effect))
            .allMatch(acts -> acts == Diagrams.FALSE);
      }
    }
    return false;
  }

  private boolean profiel(VolumeDiagrams with, VolumeDiagrams without) {
    for (int r = 0; r < ground.kader().reeksen().size(); r++) {
      if (differs(with.acting().profiel(r), without.acting().profiel(r))) {
        return true;
      }
    }
    return false;
  }

  private boolean months(VolumeDiagrams with, VolumeDiagrams without) {
    Diagrams diagrams = ground.diagrams();
    for (CompiledVoorziening voorziening : ground.kader().voorzieningen()) {
      int one = new MaandenDiagram(diagrams, ground.kader(), with.acting()).of(voorziening);
      int other = new MaandenDiagram(diagrams, ground.kader(), without.acting()).of(voorziening);
      if (one != other) {
        int granted = diagrams.apply(Op.ABOVE, with.amount(voorziening.number()), 0);
        if (ground.occurs(diagrams.and(granted, diagrams.apply(Op.DIFFERS, one, other)))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean omvang(VolumeDiagrams with, VolumeDiagrams without) {
    Diagrams diagrams = ground.diagrams();
    for (int v = 0; v < ground.kader().voorzieningen().size(); v++) {
      int one = diagrams.apply(Op.GUARD, with.amount(v), with.silence(v));
      int other = diagrams.apply(Op.GUARD, without.amount(v), without.silence(v));
      if (differs(one, other)
          || one != other && ground.occurs(diagrams.apply(Op.UNEVEN, one, other))) {
        return true;
      }
    }
    return false;
  }

  private boolean differs(int one, int other) {
    return one != other && ground.occurs(ground.diagrams().apply(Op.DIFFERS, one, other));
  }
}
