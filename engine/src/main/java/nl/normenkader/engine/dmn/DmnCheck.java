package nl.normenkader.engine.dmn;

import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.model.Profielreeks.Tie;

/** What a kader asks that DMN cannot carry. */
record DmnCheck(CompiledNormenkader kader) {

  /**
   * A tie that is left to the consulent makes the profiel unknown while every question is answered;
   * DMN has no unknown value.
   */
  List<Issue> issues() {
    return kader.reeksen().stream()
        .filter(CompiledReeks::byFit)
        .filter(reeks -> reeks.tie() == Tie.CONSULENT_KIEST)
        .map(
            reeks ->
                Issue.of(
                    DmnIssue.DMN_GELIJKE_AFSTAND,
                    "profielreeksen/" + reeks.source().id(),
                    reeks.source().name()))
        .toList();
  }
}
