package nl.normenkader.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.normenkader.engine.compile.ConditionCompiler.Moment;
import nl.normenkader.engine.model.Aantal;
import nl.normenkader.engine.model.AfgeleidKenmerk;
import nl.normenkader.engine.model.Condition;
import nl.normenkader.engine.model.Factor;
import nl.normenkader.engine.model.Kenmerk;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.OnmogelijkeCombinatie;
import nl.normenkader.engine.model.Opgave;
import nl.normenkader.engine.model.Teksten;

/** The inputs of a case, and the conditions that stand on their own. */
record InputCheck(Draft draft) {

  void check() {
    limits();
    for (Aantal aantal : draft.kader().aantallen()) {
      range(aantal.min(), aantal.max(), "aantallen/" + aantal.id());
    }
    for (Opgave opgave : draft.kader().opgaven()) {
      range(opgave.min(), opgave.max(), "opgaven/" + opgave.id());
    }
    derived();
    compile(draft.kader().access().condition(), "toegang", Moment.BEFORE_PROFILES);
    for (OnmogelijkeCombinatie combinatie : draft.kader().onmogelijkeCombinaties()) {
      String place = "onmogelijkeCombinaties/" + combinatie.id();
      compile(combinatie.condition(), place, Moment.BEFORE_PROFILES);
    }
    for (Teksten.Bouwsteen bouwsteen : draft.kader().teksten().bouwstenen()) {
      String place = "teksten/bouwstenen/" + bouwsteen.id();
      draft.conditions().compile(bouwsteen.condition(), place, Moment.IN_ROUND);
    }
  }

  private void limits() {
    Findings findings = draft.findings();
    int leefgebieden = draft.kader().leefgebieden().size();
    Limits.atMost(leefgebieden, Limits.LEEFGEBIEDEN, "leefgebieden", "leefgebieden", findings);
    for (Leefgebied leefgebied : draft.kader().leefgebieden()) {
      String place = "leefgebieden/" + leefgebied.id() + "/niveaus";
      Limits.atMost(leefgebied.niveaus().size(), Limits.NIVEAUS, "niveaus", place, findings);
    }
    for (Factor factor : draft.kader().factoren()) {
      String place = "factoren/" + factor.id() + "/niveaus";
      Limits.atMost(factor.niveaus().size(), Limits.FACTOR_NIVEAUS, "niveaus", place, findings);
    }
    for (Kenmerk kenmerk : draft.kader().kenmerken()) {
      String place = "kenmerken/" + kenmerk.id() + "/opties";
      Limits.atMost(kenmerk.opties().size(), Limits.OPTIES, "opties", place, findings);
    }
  }

  private void range(long min, long max, String place) {
    if (min > max) {
      draft.findings().add(CompileIssue.GRENZEN_OMGEKEERD, place, min, max);
    }
  }

  private void compile(Condition condition, String place, Moment moment) {
    draft.conditions().compile(condition, place, moment);
  }

  private void derived() {
    for (AfgeleidKenmerk kenmerk : draft.kader().afgeleideKenmerken()) {
      String place = "afgeleideKenmerken/" + kenmerk.id();
      compile(kenmerk.condition(), place, Moment.IN_ROUND);
      if (reaches(kenmerk.condition(), kenmerk.id(), new LinkedHashSet<>())) {
        draft.findings().add(CompileIssue.AFGELEID_KRINGLOOP, place, kenmerk.id());
      }
    }
  }

  /** Whether a condition comes back to the afgeleid kenmerk it belongs to. */
  private boolean reaches(Condition condition, String start, Set<String> seen) {
    List<String> named = new ArrayList<>();
    collect(condition, named);
    for (String id : named) {
      int number = draft.names().find(Names.Kind.AFGELEID_KENMERK, id);
      if (id.equals(start)
          || number >= 0
              && seen.add(id)
              && reaches(draft.kader().afgeleideKenmerken().get(number).condition(), start, seen)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Condition condition, List<String> named) {
    switch (condition) {
      case Condition.AllOf all -> all.conditions().forEach(c -> collect(c, named));
      case Condition.AnyOf any -> any.conditions().forEach(c -> collect(c, named));
      case Condition.Not not -> collect(not.condition(), named);
      case Condition.Derived derived -> named.add(derived.afgeleidKenmerk());
      default -> {
        // Every other condition reads the casus itself.
      }
    }
  }
}
