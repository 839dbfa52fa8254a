package nl.normenkader.engine.analyse;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledBand;
import nl.normenkader.engine.compile.CompiledVoorziening;

/** Proofs that the bands of neighbouring profielen join: no omvang lies between two of them. */
record BandProofs(Ground ground) {

  void prove() {
    ground.kader().voorzieningen().stream().filter(v -> v.reeks() >= 0).forEach(this::bands);
  }

  private void bands(CompiledVoorziening voorziening) {
    List<String> gaps = new ArrayList<>();
    var profielen = ground.kader().reeksen().get(voorziening.reeks()).source().profielen();
    CompiledBand lighter = null;
    for (int p = 0; p < voorziening.parts().size(); p++) {
      CompiledBand band = voorziening.parts().get(p).band();
      if (lighter != null && band != null && band.min() - lighter.max() > voorziening.step()) {
        gaps.add(profielen.get(p - 1).name() + " en " + profielen.get(p).name());
      }
      lighter = band == null ? lighter : band;
    }
    Verdict verdict = gaps.isEmpty() ? Verdict.BEWEZEN : Verdict.WEERLEGD;
    List<String> arguments = List.of(voorziening.source().name(), String.join("; ", gaps));
    ground
        .findings()
        .add(new Finding(AnalyseIssue.BAND_GAT, verdict, voorziening.address(), arguments, null));
  }
}
