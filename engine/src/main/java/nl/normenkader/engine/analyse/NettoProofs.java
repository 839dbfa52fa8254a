package nl.normenkader.engine.analyse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledEffect.Level;
import nl.normenkader.engine.compile.CompiledEffect.Spot;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;

/**
 * Proofs that help of others never makes the omvang larger. A maximum spares what remains after
 * help, so what is needed without maxima decides, unless a shared maximum works before help only.
 *
 * @see "Design decision: adr/0008-a-maximum-spares-what-remains.md"
 */
final class NettoProofs {

  private final Ground ground;
  private final Diagrams diagrams;
  private final CompiledNormenkader kader;
  private final Reader reader;

  NettoProofs(Ground ground) {
    this.ground = ground;
    this.diagrams = ground.diagrams();
    this.kader = ground.kader();
    this.reader = ground.reader();
  }

  void prove() {
    for (CompiledVoorziening voorziening : kader.voorzieningen()) {
      ground.refutedBy(
          AnalyseIssue.NETTO_KAN_BOVEN_BRUTO,
          voorziening.address(),
          () -> reader.netto() == 0 ? Optional.empty() : above(voorziening.number()),
          voorziening.source().name());
    }
  }

  private Optional<Witness> above(int voorziening) {
    VolumeDiagrams bruto = ground.computed().untaken(reader, 0);
    VolumeDiagrams whole = ground.computed().untaken(reader, reader.netto());
    int need = bruto.uncapped(voorziening);
    boolean spared = spared(voorziening);
    // Where the profielen cannot go together nothing need be compared.
    int most =
        diagrams.apply(
            Op.WHEN,
            ground.together(),
            guarded(whole, reader.netto(), whole.alone(voorziening), voorziening));
    int before = guarded(bruto, 0, need, voorziening);
    if (spared && !ground.occurs(diagrams.apply(Op.ABOVE, most, before))) {
      return Optional.empty();
    }
    VolumeDiagrams netto = ground.computed().volumes(reader, reader.netto());
    int after = guarded(netto, reader.netto(), netto.amount(voorziening), voorziening);
    if (!spared && reader.netto() == 1) {
      before = guarded(bruto, 0, settled(bruto, netto, voorziening), voorziening);
    }
    int above = diagrams.apply(Op.ABOVE, after, before);
    Optional<Path> found = ground.valid(above);
    if (found.isEmpty() && !spared && reader.netto() > 1) {
      throw new Undecided("een gezamenlijk maximum werkt alleen voordat anderen bijdragen");
    }
    int known = before;
    return found.map(path -> ground.witness(valued(path, after, known)));
  }

  private Path valued(Path path, int high, int low) {
    Expr top = diagrams.amount(path.leaf(diagrams, high));
    Expr bottom = diagrams.amount(path.leaf(diagrams, low));
    return path.with(Compared.above(diagrams.exprs(), top, bottom).point().orElse(Values.NONE));
  }

  private int guarded(VolumeDiagrams volumes, int point, int amount, int voorziening) {
    int silence = new Silences(ground.computed(), reader).of(volumes, point, voorziening);
    return diagrams.apply(Op.GUARD, amount, silence);
  }

  /** Whether every shared maximum on this voorziening that works before help works after it too. */
  private boolean spared(int voorziening) {
    ActingDiagrams bruto = ground.computed().untaken(reader, 0).acting();
    ActingDiagrams netto = ground.computed().untaken(reader, reader.netto()).acting();
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (kader.effecten().get(e).action() instanceof Action.Cap cap
          && cap.spot().level() == Level.SAMEN
          && cap.spot().numbers().contains(voorziening)) {
        int only = diagrams.and(bruto.acts(e), diagrams.not(netto.acts(e)));
        if (ground.occurs(only)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The bruto omvang when there is one stadium: what remains is spared and set aside. */
  private int settled(VolumeDiagrams bruto, VolumeDiagrams netto, int voorziening) {
    Map<Integer, Integer> amounts = new LinkedHashMap<>();
    for (int v = 0; v < kader.voorzieningen().size(); v++) {
      int kept = diagrams.min(bruto.uncapped(v), netto.amount(v));
      amounts.put(v, diagrams.max(bruto.alone(v), kept));
    }
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (kader.effecten().get(e).action() instanceof Action.Cap cap
          && cap.spot().level() == Level.SAMEN
          && !cap.maximum().silent()) {
        limit(bruto.acting().acts(e), cap, netto, amounts);
      }
    }
    return amounts.getOrDefault(voorziening, 0);
  }

  private void limit(
      int acts, Action.Cap cap, VolumeDiagrams netto, Map<Integer, Integer> amounts) {
    Spot spot = cap.spot();
    int left = diagrams.leaf(cap.maximum().amount());
    for (int i = 0; i < spot.numbers().size(); i++) {
      int number = spot.numbers().get(i);
      int aside = 0;
      for (int later = i + 1; later < spot.numbers().size(); later++) {
        aside = diagrams.plus(aside, netto.amount(spot.numbers().get(later)));
      }
      int free = diagrams.max(diagrams.apply(Op.MINUS, left, aside), 0);
      long step = kader.voorzieningen().get(number).step();
      int room = diagrams.apply(Op.DOWN, free, diagrams.leaf(step));
      int before = amounts.getOrDefault(number, 0);
      int after = diagrams.min(before, room);
      amounts.put(number, diagrams.choose(acts, after, before));
      left = diagrams.max(diagrams.apply(Op.MINUS, left, after), 0);
    }
  }
}
