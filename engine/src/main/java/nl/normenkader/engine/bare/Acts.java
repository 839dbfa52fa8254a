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
 * @param allowing the number of the condition that the choice lets it; −1 for what is binding
 * @param applied the number of the condition that a person chose it; −1 for what is binding
 */
record Acts(int condition, int keuze, boolean onlyWhenChosen, int allowing, int applied) {

  private static final int ALWAYS = -1;

  static Acts of(CompiledEffect effect, ConditionWriter writer) {
    return of(effect.condition(), effect.source().kracht(), effect.address(), writer);
  }

  /** Of the higher maximum of a row. */
  static Acts of(
      CompiledCondition condition, Kracht kracht, String address, ConditionWriter writer) {
    int keuze = writer.layout().keuze(address);
    int number = writer.number(condition);
    boolean onlyWhenChosen = kracht == Kracht.KAN;
    if (keuze < 0) {
      return new Acts(number, keuze, onlyWhenChosen, ALWAYS, ALWAYS);
    }
    int applied = writer.among(keuze, 1L << CaseLayout.APPLIED);
    int allowing = writer.among(keuze, 1L << CaseLayout.NOT_CHOSEN | 1L << CaseLayout.APPLIED);
    return new Acts(number, keuze, onlyWhenChosen, onlyWhenChosen ? applied : allowing, applied);
  }

  /** In which of the cases side by side it acts. */
  long in(Wide wide) {
    return allowed(wide) & wide.holds(condition);
  }

  long allowed(Wide wide) {
    return allowing == ALWAYS ? -1L : wide.holds(allowing);
  }

  /** In which cases a person chose it. */
  long chosen(Wide wide) {
    return applied == ALWAYS ? 0L : wide.holds(applied);
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
