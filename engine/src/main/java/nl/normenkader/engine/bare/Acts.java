package nl.normenkader.engine.bare;

import nl.normenkader.engine.compile.CompiledCondition;
import nl.normenkader.engine.compile.CompiledEffect;
import nl.normenkader.engine.model.Kracht;

/**
 * When an effect acts: its condition holds and a person's choice lets it.
 *
 * @param condition the number of its condition
 * @param keuze the cell of the choice; −1 for what is binding
 * @param onlyWhenChosen whether it waits for a person's choice
 */
record Acts(int condition, int keuze, boolean onlyWhenChosen) {

  static Acts of(CompiledEffect effect, ConditionWriter writer) {
    return of(effect.condition(), effect.source().kracht(), effect.address(), writer);
  }

  /** Of the higher maximum of a row. */
  static Acts of(
      CompiledCondition condition, Kracht kracht, String address, ConditionWriter writer) {
    return new Acts(writer.number(condition), writer.layout().keuze(address), kracht == Kracht.KAN);
  }

  boolean in(Scratch scratch) {
    return allowed(scratch) && scratch.holds(condition);
  }

  boolean allowed(Scratch scratch) {
    if (keuze < 0) {
      return true;
    }
    int chosen = scratch.cells[keuze];
    return onlyWhenChosen ? chosen == CaseLayout.APPLIED : chosen != CaseLayout.NOT_APPLIED;
  }
}
