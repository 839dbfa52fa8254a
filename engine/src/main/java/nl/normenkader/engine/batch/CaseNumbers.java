package nl.normenkader.engine.batch;

import nl.normenkader.engine.bare.Scratch;
import nl.normenkader.engine.bare.Wide;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Outcome.Kind;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.WholeRange;

/** What one configuration says about one case, in numbers; written anew for every case. */
final class CaseNumbers {

  /** No profiel: the case has no access. */
  static final int NO_PROFIEL = -1;

  final long[] omvang;
  final int[] profielen;
  Kind kind = Kind.ONVOLLEDIG;

  CaseNumbers(CompiledNormenkader kader) {
    omvang = new long[kader.voorzieningen().size()];
    profielen = new int[kader.reeksen().size()];
  }

  /** Takes over what the bare path found; what is not granted counts as nothing. */
  void take(Scratch scratch) {
    kind = scratch.kind();
    for (int v = 0; v < omvang.length; v++) {
      omvang[v] = Math.max(0, scratch.omvang(v));
    }
    for (int r = 0; r < profielen.length; r++) {
      profielen[r] = scratch.nettoProfiel(r);
    }
  }

  /** Takes over one of the cases that were computed side by side. */
  void take(Wide wide, int number) {
    kind = wide.kind(number);
    for (int v = 0; v < omvang.length; v++) {
      omvang[v] = wide.omvang(v, number);
    }
    for (int r = 0; r < profielen.length; r++) {
      profielen[r] = wide.nettoProfiel(r, number);
    }
  }

  /** Takes over an explained outcome in which everything is known. */
  void take(CompiledNormenkader kader, Outcome outcome) {
    kind = outcome.kind();
    java.util.Arrays.fill(omvang, 0);
    java.util.Arrays.fill(profielen, NO_PROFIEL);
    for (int v = 0; v < outcome.voorzieningen().size(); v++) {
      VoorzieningOutcome one = outcome.voorzieningen().get(v);
      WholeRange granted = one.omvang();
      omvang[v] = granted == null ? 0 : granted.atLeast();
    }
    for (int r = 0; r < outcome.profielreeksen().size(); r++) {
      String profiel = outcome.profielreeksen().get(r).nettoProfielen().getFirst();
      int number = 0;
      while (!kader.reeksen().get(r).profiel(number).equals(profiel)) {
        number++;
      }
      profielen[r] = number;
    }
  }
}
