package nl.normenkader.engine.analyse;

import nl.normenkader.engine.compile.CompiledBand;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;

/** The part of a voorziening that comes from the profiel, at one point. */
final class ProfielDeelDiagram {

  private final Diagrams diagrams;
  private final ActingDiagrams acting;
  private final CompiledVoorziening voorziening;

  ProfielDeelDiagram(Diagrams diagrams, ActingDiagrams acting, CompiledVoorziening voorziening) {
    this.diagrams = diagrams;
    this.acting = acting;
    this.voorziening = voorziening;
  }

  int build() {
    int extra = acting.weegsom(Kind.EXTRA, voorziening.number());
    if (voorziening.reeks() < 0) {
      return extra;
    }
    int place = acting.weegsom(Kind.PLACE, voorziening.number());
    int share = acting.weegsom(Kind.SHARE, voorziening.number());
    int profiel = acting.profiel(voorziening.reeks());
    int amount = 0;
    for (int p = 0; p < voorziening.parts().size(); p++) {
      CompiledBand band = voorziening.parts().get(p).band();
      if (band != null) {
        int one = one(band, place, share, extra);
        int is = diagrams.apply(Op.SAME, profiel, diagrams.leaf(p));
        amount = diagrams.plus(amount, diagrams.apply(Op.WHEN, is, one));
      }
    }
    return amount;
  }

  private int one(CompiledBand band, int place, int share, int extra) {
    int placed = diagrams.map(place, percent -> placed(band, Math.clamp(percent, -100, 100)));
    int shared = diagrams.plus(placed, diagrams.map(share, percent -> part(band.norm(), percent)));
    int extended = diagrams.plus(shared, extra);
    return diagrams.min(
        diagrams.max(extended, diagrams.leaf(band.min())), diagrams.leaf(band.max()));
  }

  private static long placed(CompiledBand band, long percent) {
    long span = percent < 0 ? band.norm() - band.min() : band.max() - band.norm();
    return band.norm() + part(span, percent);
  }

  private static long part(long amount, long percent) {
    return Math.multiplyExact(amount, percent) / 100;
  }
}
