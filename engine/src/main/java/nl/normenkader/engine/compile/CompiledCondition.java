package nl.normenkader.engine.compile;

import java.util.List;
import nl.normenkader.engine.model.Stand;

/**
 * A condition with numbers instead of names. Niveaus are told by zwaarte: 0 is the lightest. A mask
 * has bit <i>n</i> set when value <i>n</i> makes the condition true.
 */
public sealed interface CompiledCondition {

  /** Holds always. */
  CompiledCondition ALWAYS = new All(List.of());

  /** True when all hold. */
  record All(List<CompiledCondition> conditions) implements CompiledCondition {}

  /** True when at least one holds. */
  record Any(List<CompiledCondition> conditions) implements CompiledCondition {}

  /** True when the other is false. */
  record Not(CompiledCondition condition) implements CompiledCondition {}

  /** The zwaarte of a leefgebied is in the mask. */
  record Niveau(int leefgebied, Stand stand, int mask) implements CompiledCondition {}

  /** At least so many of the leefgebieden have a zwaarte in their mask. */
  record Count(Ints leefgebieden, Ints masks, Stand stand, int atLeast)
      implements CompiledCondition {}

  /** The sum of weight × zwaarte is at least so much. */
  record Sum(Ints leefgebieden, Ints weights, Stand stand, int atLeast)
      implements CompiledCondition {}

  /** The niveau of a factor is in the mask. */
  record Factor(int factor, long mask) implements CompiledCondition {}

  /** The optie of a kenmerk is in the mask. */
  record Kenmerk(int kenmerk, long mask) implements CompiledCondition {}

  /** An afgeleid kenmerk holds. */
  record Derived(int afgeleid) implements CompiledCondition {}

  /** An aantal lies between these, both included. */
  record Aantal(int aantal, long atLeast, long atMost) implements CompiledCondition {}

  /** The total of an opgave lies between these, both included. */
  record Opgave(int opgave, long atLeast, long atMost) implements CompiledCondition {}

  /** The extent of a bijdrage is in the mask. */
  record Bijdrage(int stadium, int leefgebied, int mask) implements CompiledCondition {}

  /** The profiel of a reeks is in the mask. */
  record Profiel(int profielreeks, int mask) implements CompiledCondition {}
}
