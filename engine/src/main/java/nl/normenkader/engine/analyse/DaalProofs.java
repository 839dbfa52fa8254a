package nl.normenkader.engine.analyse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.compile.CompiledVoorziening;

/**
 * Proofs that a heavier niveau, all other answers the same, never gives a lighter profiel or less
 * omvang. Nothing is taken over of onderdelen there: that is subtracted afterwards.
 */
record DaalProofs(Ground ground) {

  void prove() {
    for (CompiledReeks reeks : ground.kader().reeksen()) {
      if (reeks.byFit()) {
        String place = "profielreeksen/" + reeks.source().id();
        ground.decide(AnalyseIssue.PROFIEL_DAALT, place, () -> profiel(reeks, place));
      }
    }
    for (CompiledVoorziening voorziening : ground.kader().voorzieningen()) {
      ground.refutedBy(
          AnalyseIssue.OMVANG_DAALT,
          voorziening.address(),
          () -> omvang(voorziening),
          voorziening.source().name());
    }
  }

  private Finding profiel(CompiledReeks reeks, String place) {
    int netto = ground.reader().netto();
    int node = ground.computed().profiel(ground.computed().placeOf(ground.reader(), reeks, netto));
    BigInteger count =
        ProfielOrder.rises(ground.kader(), reeks)
            ? BigInteger.ZERO
            : new DaalCount(ground, reeks, netto).count(node);
    // It may fall only where no case can be: then there is nothing to find.
    Witness witness =
        count.signum() == 0 ? null : new Steps(ground, List.of()).smallest(node, true).orElse(null);
    Verdict verdict = witness == null ? Verdict.BEWEZEN : Verdict.WEERLEGD;
    return new Finding(
        AnalyseIssue.PROFIEL_DAALT,
        verdict,
        place,
        List.of(reeks.source().name(), count.toString()),
        witness);
  }

  /**
   * A shared maximum may hand what falls off to another voorziening: then all of them together say
   * whether less is granted.
   */
  private Optional<Witness> omvang(CompiledVoorziening voorziening) {
    Optional<Witness> alone = falls(List.of(voorziening.number()));
    List<Integer> shared = shared(voorziening.number());
    return alone.isEmpty() || shared.isEmpty() || falls(shared).isPresent()
        ? alone
        : Optional.empty();
  }

  private List<Integer> shared(int voorziening) {
    Set<Integer> all = new TreeSet<>();
    for (CompiledEffect effect : ground.kader().effecten()) {
      if (effect.action() instanceof Action.Cap cap
          && cap.spot().level() == Level.SAMEN
          && cap.spot().numbers().contains(voorziening)) {
        for (int i = 0; i < cap.spot().numbers().size(); i++) {
          all.add(cap.spot().numbers().get(i));
        }
      }
    }
    return List.copyOf(all);
  }

  private Optional<Witness> falls(List<Integer> voorzieningen) {
    Reader reader = ground.reader();
    if (ground.loose().rises(voorzieningen, this::rises)) {
      return Optional.empty();
    }
    Diagrams diagrams = ground.diagrams();
    VolumeDiagrams volumes = ground.computed().untaken(reader, reader.netto());
    int sum = 0;
    int untold = 0;
    for (int number : voorzieningen) {
      sum = diagrams.plus(sum, volumes.amount(number));
      int silence = new Silences(ground.computed(), reader).of(volumes, reader.netto(), number);
      untold = diagrams.max(untold, silence);
      // Where another law is meant the kader says itself that less is granted here.
      untold = diagrams.max(untold, volumes.acting().referred(number));
    }
    return falls(diagrams.apply(Op.GUARD, sum, untold));
  }

  private Optional<Witness> falls(int granted) {
    Diagrams diagrams = ground.diagrams();
    List<Integer> places = new ArrayList<>();
    boolean rises = true;
    for (int place : ground.computed().profielPlaces()) {
      if (diagrams.asks(granted, place)) {
        places.add(place);
        rises &= rises(place);
      }
    }
    Steps steps = new Steps(ground, places);
    if (rises && steps.risesWithProfiel(granted) && steps.never(granted)) {
      return Optional.empty();
    }
    return steps.smallest(granted, rises);
  }

  private boolean rises(int place) {
    String id = ground.computed().space().layer(place).id();
    return ground.kader().reeksen().stream()
        .filter(reeks -> reeks.source().id().equals(id))
        .allMatch(
            reeks ->
                ProfielOrder.rises(ground.kader(), reeks)
                    || new Steps(ground, List.of()).never(ground.computed().profiel(place)));
  }
}
