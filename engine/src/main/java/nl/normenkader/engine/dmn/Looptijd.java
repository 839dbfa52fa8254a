package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.dmn.Decision.Hit;

/** For how many months a voorziening is granted. */
record Looptijd(Bouw bouw, Ronde last, CompiledVoorziening voorziening) {

  /** What profiel or voorziening says, weegfactoren, then the bounds of beleidsregels. */
  Expr months() {
    Expr base = base();
    Long known = base.constant();
    Expr weighed = base;
    if (known == null || known > 0) {
      Expr extra = bouw.weegsommen().of(Kind.MONTHS, voorziening.number());
      weighed = extra.isZero() ? base : Expr.of(1).max(base.plus(extra));
    }
    Expr months =
        known != null
            ? weighed
            : last.number(
                "maanden_gewogen_" + voorziening.id(),
                "Maanden na de weegfactoren: " + voorziening.id(),
                weighed.equals(base)
                    ? base
                    : Expr.when(base.text() + " > 0", List.of(base), weighed, base));
    return bounded(bounded(months, true), false);
  }

  private Expr base() {
    Integer own = voorziening.source().months();
    Expr plain = Expr.of(own == null ? 0 : own);
    if (voorziening.reeks() < 0) {
      return plain;
    }
    List<Drg.Choice> choices = new ArrayList<>();
    int size = voorziening.parts().size();
    for (int p = 0; p < size; p++) {
      Integer said = voorziening.parts().get(p).months();
      choices.add(
          new Drg.Choice(
              Drg.test(
                  last.profiel(voorziening.reeks()),
                  new Domain.Numbers(0, size - 1L),
                  ValueSet.of(p)),
              said == null ? plain : Expr.of(said)));
    }
    return bouw.drg()
        .choose(
            last.point(),
            "maanden_" + voorziening.id(),
            Item.NUMBER,
            "Maanden volgens het profiel: " + voorziening.id(),
            choices,
            plain);
  }

  private Expr bounded(Expr months, boolean atLeast) {
    List<Drg.Case> rows = new ArrayList<>();
    for (Regels.Acting<Action.Duration> rule : last.regels().of(Action.Duration.class)) {
      int bound = atLeast ? rule.action().atLeast() : rule.action().atMost();
      boolean says = atLeast ? bound > 0 : bound < Integer.MAX_VALUE;
      if (rule.action().voorziening() == voorziening.number() && says) {
        rows.add(Drg.Case.of(List.of(rule.acts()), Expr.of(bound), rule.effect().address()));
      }
    }
    return last.grenzen()
        .gathered(
            months,
            rows,
            atLeast ? Hit.MAX : Hit.MIN,
            (atLeast ? "maanden_minstens_" : "maanden_hoogstens_") + voorziening.id(),
            (atLeast ? "Minstens zoveel maanden: " : "Hoogstens zoveel maanden: ")
                + voorziening.id());
  }

  /** When one rule asks for more months than another allows. */
  Formula contradiction() {
    List<Formula> pairs = new ArrayList<>();
    List<Regels.Acting<Action.Duration>> rules =
        last.regels().of(Action.Duration.class).stream()
            .filter(rule -> rule.action().voorziening() == voorziening.number())
            .toList();
    for (Regels.Acting<Action.Duration> one : rules) {
      for (Regels.Acting<Action.Duration> other : rules) {
        if (one.action().atLeast() > other.action().atMost()) {
          pairs.add(one.acts().and(other.acts()));
        }
      }
    }
    return Formula.any(pairs);
  }
}
