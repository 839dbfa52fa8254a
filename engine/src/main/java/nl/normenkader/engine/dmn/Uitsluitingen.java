package nl.normenkader.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledOnderdeel;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;
import nl.normenkader.engine.model.Weegfactor.Gate;

/** What is barred at one point, by a condition beforehand or by a beleidsregel. */
final class Uitsluitingen {

  private final CompiledNormenkader kader;
  private final List<Formula> voorzieningen = new ArrayList<>();
  private final List<Formula> onderdelen = new ArrayList<>();

  Uitsluitingen(
      CompiledNormenkader kader,
      Drg drg,
      Point point,
      ConditionFormulas conditions,
      Regels regels) {
    this.kader = kader;
    List<Regels.Acting<Action.Bar>> bars = regels.of(Action.Bar.class);
    for (CompiledVoorziening voorziening : kader.voorzieningen()) {
      List<Formula> reasons = beforehand(voorziening.number(), conditions);
      bars.stream()
          .filter(bar -> bar.action().voorzieningen().contains(voorziening.number()))
          .forEach(bar -> reasons.add(bar.acts()));
      voorzieningen.add(
          drg.decide(
              point,
              "uitgesloten_" + voorziening.id(),
              "Of een regel of een voorwaarde vooraf dit uitsluit: " + voorziening.source().name(),
              Formula.any(reasons)));
    }
    for (CompiledOnderdeel onderdeel : kader.onderdelen()) {
      List<Formula> reasons = new ArrayList<>();
      Formula whole = voorzieningen.get(onderdeel.voorziening());
      reasons.add(whole);
      bars.stream()
          .filter(bar -> bar.action().onderdelen().contains(onderdeel.number()))
          .filter(bar -> !bar.action().voorzieningen().contains(onderdeel.voorziening()))
          .forEach(bar -> reasons.add(bar.acts()));
      onderdelen.add(
          reasons.size() == 1
              ? whole
              : drg.decide(
                  point,
                  "uitgesloten_onderdeel_" + onderdeel.source().id(),
                  "Of een regel dit onderdeel uitsluit: " + onderdeel.source().name(),
                  Formula.any(reasons)));
    }
  }

  /** Of one factor the niveaus that allow are added; every factor must allow, none may bar. */
  private List<Formula> beforehand(int voorziening, ConditionFormulas conditions) {
    List<Formula> reasons = new ArrayList<>();
    for (int factor = 0; factor < kader.source().factoren().size(); factor++) {
      long allowing = mask(voorziening, factor, Gate.TOELATEN);
      long barring = mask(voorziening, factor, Gate.UITSLUITEN);
      if (allowing != 0) {
        reasons.add(conditions.factor(factor, allowing).not());
      }
      if (barring != 0) {
        reasons.add(conditions.factor(factor, barring));
      }
    }
    return reasons;
  }

  private long mask(int voorziening, int factor, Gate gate) {
    long mask = 0;
    for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
      if (weegfactor.kind() == Kind.BEFOREHAND
          && weegfactor.target() == voorziening
          && weegfactor.factor() == factor
          && weegfactor.value() == gate.ordinal()) {
        mask |= weegfactor.mask();
      }
    }
    return mask;
  }

  Formula voorziening(int number) {
    return voorzieningen.get(number);
  }

  Formula onderdeel(int number) {
    return onderdelen.get(number);
  }
}
