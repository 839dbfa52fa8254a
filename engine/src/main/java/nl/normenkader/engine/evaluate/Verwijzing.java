package nl.normenkader.engine.evaluate;

import nl.normenkader.engine.casus.Casus.Keuze;
import nl.normenkader.engine.compile.CompiledEffect.Action;
import nl.normenkader.engine.model.Kracht;

/**
 * What points to another law: a rule that must, or one that a person chose. In beginsel alone is
 * not binding, for another law deducts nothing by itself (Wmo 2015 art. 2.3.5 lid 3).
 *
 * @see "Design decision: adr/0009-another-law-refers-per-voorziening.md"
 */
final class Verwijzing {
  private Verwijzing() {}

  /** Whether anything points to another law. */
  static Truth any(Ronde netto) {
    Truth any = Truth.FALSE;
    for (Acting.Effect effect : netto.acting().effects()) {
      if (effect.effect().action() instanceof Action.Refer && binds(netto, effect)) {
        any = any.or(effect.acts());
      }
    }
    return any;
  }

  /** Whether this voorziening is referred. */
  static Truth of(Ronde netto, int voorziening) {
    Truth referred = Truth.FALSE;
    for (Acting.Effect effect : netto.acting().effects()) {
      if (effect.effect().action() instanceof Action.Refer refer
          && refer.voorzieningen().contains(voorziening)
          && binds(netto, effect)) {
        referred = referred.or(effect.acts());
      }
    }
    return referred;
  }

  private static boolean binds(Ronde netto, Acting.Effect effect) {
    Keuze keuze = netto.conditions().facts().keuze(effect.effect().address());
    return effect.effect().source().kracht() == Kracht.MOET || keuze != null && keuze.apply();
  }
}
