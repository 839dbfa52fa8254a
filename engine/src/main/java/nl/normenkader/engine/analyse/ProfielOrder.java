package nl.normenkader.engine.analyse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.model.Profielreeks.Tie;
import nl.normenkader.engine.model.Stand;

/**
 * Which profielen of one reeks can go together bruto and netto. It is told before anything is
 * searched, so that a search need not find out again and again.
 */
final class ProfielOrder {

  /** More pairs of nodes than this are not walked: then nothing is known beforehand. */
  private static final int MOST_PAIRS = 50_000;

  private final Ground ground;
  private final SpaceDiagrams computed;
  private final Diagrams diagrams;
  private final Map<Long, long[]> known = new LinkedHashMap<>();

  ProfielOrder(Ground ground) {
    this.ground = ground;
    this.computed = ground.computed();
    this.diagrams = computed.diagrams();
  }

  /**
   * Whether a heavier niveau never makes a nearer profiel lighter: the distance to a lighter
   * profiel minus that to a heavier one never falls. Then the nearest of all never falls either.
   */
  static boolean rises(CompiledNormenkader kader, CompiledReeks reeks) {
    if (!reeks.byFit() || reeks.tie() == Tie.CONSULENT_KIEST) {
      return false;
    }
    for (int l = 0; l < kader.niveaus().size(); l++) {
      for (int z = 1; reeks.compares(l) && z < kader.niveaus().get(l).size(); z++) {
        for (int heavy = 1; heavy < reeks.size(); heavy++) {
          for (int light = 0; light < heavy; light++) {
            int before = reeks.distance(light, l, z - 1) - reeks.distance(heavy, l, z - 1);
            if (reeks.distance(light, l, z) - reeks.distance(heavy, l, z) < before) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  /** True where the profielen of every reeks can go together; true where nothing is known. */
  int together(Reader reader) {
    int together = Diagrams.TRUE;
    for (CompiledReeks reeks : reader.kader().reeksen()) {
      int bruto = computed.placeOf(reader, reeks, 0);
      int netto = computed.placeOf(reader, reeks, reader.netto());
      if (bruto < netto) {
        together = diagrams.and(together, together(reader, reeks, bruto, netto));
      }
    }
    return together;
  }

  private int together(Reader reader, CompiledReeks reeks, int bruto, int netto) {
    boolean rises = rises(reader.kader(), reeks);
    long[] pairs = rises ? lighter(reeks.size()) : new long[0];
    if (!reeks.byFit()) {
      known.clear();
      pairs = pairs(computed.profiel(bruto), computed.profiel(netto), reeks.size());
      if (pairs.length == 0 && risesByRonde(reader, reeks, bruto)) {
        pairs = lighter(reeks.size());
      }
    }
    if (pairs.length == 0) {
      return Diagrams.TRUE;
    }
    int[] answers = new int[reeks.size()];
    for (int p = 0; p < answers.length; p++) {
      int[] others = new int[reeks.size()];
      for (int q = 0; q < others.length; q++) {
        others[q] = (pairs[p] >>> q & 1) != 0 ? Diagrams.TRUE : Diagrams.FALSE;
      }
      answers[p] = diagrams.node(netto, others);
    }
    return diagrams.node(bruto, answers);
  }

  /**
   * Whether conditions read niveaus only as they are at the moment, and a heavier one never gives a
   * lighter profiel: then help, which makes niveaus lighter, never gives a heavier one.
   */
  private boolean risesByRonde(Reader reader, CompiledReeks reeks, int bruto) {
    Atoms atoms = Atoms.of(reader.kader(), reeks);
    return !atoms.asksBijdragen()
        && atoms.leefgebieden().stream().allMatch(c -> LooseConditions.stand(c) == Stand.RONDE)
        && new Steps(ground, List.of()).never(computed.profiel(bruto));
  }

  private static long[] lighter(int size) {
    long[] pairs = new long[size];
    for (int p = 0; p < size; p++) {
      pairs[p] = (1L << p + 1) - 1;
    }
    return pairs;
  }

  /** Per profiel bruto the profielen netto that go with it; empty when it would take too long. */
  private long[] pairs(int bruto, int netto, int size) {
    long key = PairMemo.key(0, bruto, netto);
    long[] before = known.get(key);
    if (before != null) {
      return before;
    }
    if (known.size() > MOST_PAIRS) {
      return new long[0];
    }
    long[] pairs = new long[size];
    if (diagrams.isLeaf(bruto) && diagrams.isLeaf(netto)) {
      long p = diagrams.amount(bruto).lo();
      long q = diagrams.amount(netto).lo();
      if (p < size && q < size) {
        pairs[(int) p] |= 1L << q;
      }
    } else {
      int layer = Math.min(diagrams.layer(bruto), diagrams.layer(netto));
      int asked = diagrams.layer(bruto) == layer ? bruto : netto;
      int many = diagrams.children(asked).length;
      for (int i = 0; i < many; i++) {
        long[] more = pairs(diagrams.child(bruto, layer, i), diagrams.child(netto, layer, i), size);
        if (more.length == 0) {
          return more;
        }
        Arrays.setAll(pairs, p -> pairs[p] | more[p]);
      }
    }
    known.put(key, pairs);
    return pairs;
  }
}
