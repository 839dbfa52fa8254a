package nl.normenkader.engine.analyse;

import java.util.List;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.model.Profielreeks.Tie;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.ReeksOutcome;

/** Whether the engine says of a counterexample what the finding says of it. */
final class Reproduced {

  private Reproduced() {}

  static boolean by(CompiledNormenkader kader, Finding finding, Witness witness) {
    Checked<Outcome> first = Engine.evaluate(kader, witness.casus());
    String id = finding.place().substring(finding.place().lastIndexOf('/') + 1);
    return switch (finding.code()) {
      case PROFIEL_GAT -> refused(first, "geen-profiel-past");
      case PROFIEL_OVERLAP -> refused(first, "meer-profielen-passen");
      case NETTO_KAN_BOVEN_BRUTO -> refused(first, "netto-boven-bruto");
      case REGELS_KUNNEN_BOTSEN ->
          refused(first, "beleidsregels-strijdig") || refused(first, "duur-strijdig");
      case OMVANG_DAALT ->
          first.orElseThrow().voorziening(id).netto().atLeast()
              > heavier(kader, witness).voorziening(id).netto().atLeast();
      case PROFIEL_DAALT ->
          profiel(kader, first.orElseThrow(), id) > profiel(kader, heavier(kader, witness), id);
      default -> false;
    };
  }

  private static Outcome heavier(CompiledNormenkader kader, Witness witness) {
    Casus heavier = witness.heavier();
    if (heavier == null) {
      throw new IllegalStateException("no heavier case");
    }
    return Engine.evaluate(kader, heavier).orElseThrow();
  }

  private static boolean refused(Checked<Outcome> evaluated, String code) {
    return evaluated.issues().stream().anyMatch(issue -> issue.code().id().equals(code));
  }

  private static int profiel(CompiledNormenkader kader, Outcome outcome, String reeks) {
    List<String> ids =
        kader.source().profielreeksen().stream()
            .filter(one -> one.id().equals(reeks))
            .flatMap(one -> one.profielen().stream().map(p -> p.id()))
            .toList();
    ReeksOutcome told =
        outcome.profielreeksen().stream()
            .filter(one -> one.profielreeks().equals(reeks))
            .findFirst()
            .orElseThrow();
    // The nearest one, before weegfactoren shift it; the kader says who wins a tie.
    boolean heaviest =
        kader.reeksen().stream()
            .anyMatch(one -> one.source().id().equals(reeks) && one.tie() == Tie.ZWAARSTE);
    return told.ranking().stream()
        .filter(rank -> rank.rank() == 1)
        .map(rank -> ids.indexOf(rank.profiel()))
        .reduce((a, b) -> heaviest ? Math.max(a, b) : Math.min(a, b))
        .orElseThrow();
  }
}
