package nl.normenkader.engine.analyse;

import java.util.List;
import nl.normenkader.engine.analyse.Finding.Verdict;
import nl.normenkader.engine.compile.CompiledNormenkader;

/** Runs every proof about one kader. */
record Analyser(CompiledNormenkader kader) {

  List<Finding> findings() {
    Ground ground;
    try {
      ground = new Ground(new SpaceDiagrams(List.of(Reader.of(kader, 0))));
    } catch (Undecided e) {
      return List.of(
          new Finding(
              AnalyseIssue.BEWIJS_ONBESLIST, Verdict.ONBESLIST, "", List.of(e.told()), null));
    }
    new ProfielProofs(ground).prove();
    new BandProofs(ground).prove();
    new RegelProofs(ground).prove();
    new BotsProofs(ground).prove();
    new NettoProofs(ground).prove();
    new DaalProofs(ground).prove();
    new VraagProofs(ground).prove();
    return List.copyOf(ground.findings());
  }
}
