package nl.normenkader.engine.analyse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.normenkader.engine.compile.CompiledReeks;

/** Proofs about the choice of a profiel. */
record ProfielProofs(Ground ground) {

  void prove() {
    for (CompiledReeks reeks : ground.kader().reeksen()) {
      String place = "profielreeksen/" + reeks.source().id();
      if (!reeks.byFit()) {
        exactlyOne(AnalyseIssue.PROFIEL_GAT, place, reeks, ProfielDiagrams.NONE);
        exactlyOne(AnalyseIssue.PROFIEL_OVERLAP, place, reeks, ProfielDiagrams.SEVERAL);
      }
    }
    for (int r = 0; r < ground.kader().reeksen().size(); r++) {
      reachable(r);
    }
  }

  private void exactlyOne(AnalyseIssue code, String place, CompiledReeks reeks, long wrong) {
    ground.refutedBy(
        code, place, () -> wrong(reeks, wrong), reeks.source().name(), reeks.source().id());
  }

  /** At every point of the computation, those between bruto and netto too. */
  private Optional<Witness> wrong(CompiledReeks reeks, long wrong) {
    return Stream.concat(Stream.of(ground), ground.between().stream())
        .map(on -> wrong(on, reeks, on.points(), wrong))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Witness> wrong(
      Ground on, CompiledReeks reeks, List<Integer> points, long wrong) {
    Diagrams diagrams = on.diagrams();
    int any = Diagrams.FALSE;
    for (int point : points) {
      int profiel = on.computed().profiel(on.computed().placeOf(on.reader(), reeks, point));
      any = diagrams.or(any, diagrams.apply(Op.SAME, profiel, diagrams.leaf(wrong)));
    }
    int access = on.computed().access(on.reader());
    return new Smallest(on.computed()).find(diagrams.and(access, any)).map(on::witness);
  }

  private void reachable(int number) {
    CompiledReeks reeks = ground.kader().reeksen().get(number);
    for (int p = 0; p < reeks.size(); p++) {
      int profiel = p;
      String place = "profielreeksen/" + reeks.source().id() + "/profielen/" + reeks.profiel(p);
      ground.shownBy(
          AnalyseIssue.PROFIEL_ONBEREIKBAAR,
          place,
          () -> ground.shown().by(on -> reaches(on, number, profiel)),
          reeks.source().profielen().get(p).name(),
          reeks.source().name());
    }
  }

  private static boolean reaches(Ground on, int reeks, int profiel) {
    Diagrams diagrams = on.diagrams();
    for (int point : on.reader().points()) {
      ActingDiagrams acting = on.computed().untaken(on.reader(), point).acting();
      int is = diagrams.apply(Op.SAME, acting.profiel(reeks), diagrams.leaf(profiel));
      if (on.occurs(is)) {
        return true;
      }
    }
    return false;
  }
}
