package nl.normenkader.engine.analyse;

import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;

/** For how many months a voorziening is granted. */
record MaandenDiagram(Diagrams diagrams, CompiledNormenkader kader, ActingDiagrams acting) {

  int of(CompiledVoorziening voorziening) {
    int months = weighed(voorziening);
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (isAbout(voorziening, e) instanceof Action.Duration duration) {
        int bound = diagrams.max(months, diagrams.leaf(duration.atLeast()));
        months = diagrams.choose(acting.acts(e), bound, months);
      }
    }
    for (int e = 0; e < kader.effecten().size(); e++) {
      if (isAbout(voorziening, e) instanceof Action.Duration duration) {
        int bound = diagrams.min(months, diagrams.leaf(duration.atMost()));
        months = diagrams.choose(acting.acts(e), bound, months);
      }
    }
    return months;
  }

  private Action isAbout(CompiledVoorziening voorziening, int effect) {
    Action action = kader.effecten().get(effect).action();
    return action instanceof Action.Duration duration
            && duration.voorziening() != voorziening.number()
        ? new Action.Tell()
        : action;
  }

  private int weighed(CompiledVoorziening voorziening) {
    Integer own = voorziening.source().months();
    int plain = own == null ? 0 : own;
    int sum = acting.weegsom(Kind.MONTHS, voorziening.number());
    if (voorziening.reeks() < 0) {
      return weighed(plain, sum);
    }
    int months = 0;
    for (int p = 0; p < voorziening.parts().size(); p++) {
      Integer said = voorziening.parts().get(p).months();
      int is = diagrams.apply(Op.SAME, acting.profiel(voorziening.reeks()), diagrams.leaf(p));
      months = diagrams.choose(is, weighed(said == null ? plain : said, sum), months);
    }
    return months;
  }

  private int weighed(int base, int sum) {
    return base == 0 ? 0 : diagrams.max(diagrams.plus(diagrams.leaf(base), sum), Diagrams.TRUE);
  }
}
