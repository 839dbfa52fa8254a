package nl.normenkader.engine.analyse;

import java.util.Optional;
import java.util.stream.Stream;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;

/**
 * Proofs that no rule grants what another bars, and that no bounds on months exclude each other.
 */
record BotsProofs(Ground ground) {

  void prove() {
    for (int e = 0; e < ground.kader().effecten().size(); e++) {
      CompiledEffect effect = ground.kader().effecten().get(e);
      int number = e;
      switch (effect.action()) {
        case Action.Require require ->
            none(effect, require.voorziening(), () -> barred(number, require));
        case Action.Duration duration ->
            none(effect, duration.voorziening(), () -> excluded(number, duration));
        default -> {
          // Other effects only bound, and floors give way to caps.
        }
      }
    }
  }

  private void none(
      CompiledEffect effect,
      int voorziening,
      java.util.function.Supplier<Optional<Witness>> refutation) {
    ground.refutedBy(
        AnalyseIssue.REGELS_KUNNEN_BOTSEN,
        effect.address(),
        refutation,
        ground.regel(effect),
        ground.kader().voorzieningen().get(voorziening).source().name());
  }

  /** At every point of the computation, those between bruto and netto too. */
  private Optional<Witness> barred(int number, Action.Require require) {
    return Stream.concat(Stream.of(ground), ground.between().stream())
        .map(on -> barred(on, number, require.voorziening()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Witness> barred(Ground on, int number, int voorziening) {
    Diagrams diagrams = on.diagrams();
    int any = Diagrams.FALSE;
    for (int point : on.points()) {
      ActingDiagrams acting = on.computed().untaken(on.reader(), point).acting();
      int barred = acting.barredVoorziening(voorziening);
      any = diagrams.or(any, diagrams.and(acting.acts(number), barred));
    }
    return on.valid(any).map(on::witness);
  }

  /** Months are told once, after all stadia. */
  private Optional<Witness> excluded(int number, Action.Duration duration) {
    Diagrams diagrams = ground.diagrams();
    Reader reader = ground.reader();
    ActingDiagrams acting = ground.computed().untaken(reader, reader.netto()).acting();
    int any = Diagrams.FALSE;
    for (int e = 0; e < ground.kader().effecten().size(); e++) {
      if (ground.kader().effecten().get(e).action() instanceof Action.Duration other
          && other.voorziening() == duration.voorziening()
          && duration.atLeast() > other.atMost()) {
        any = diagrams.or(any, diagrams.and(acting.acts(number), acting.acts(e)));
      }
    }
    return ground.valid(any).map(ground::witness);
  }
}
