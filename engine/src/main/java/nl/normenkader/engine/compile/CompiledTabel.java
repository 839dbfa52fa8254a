package nl.normenkader.engine.compile;

import java.util.List;
import nl.normenkader.engine.model.Combinatietabel;
import nl.normenkader.engine.model.Grond;
import nl.normenkader.engine.model.Kracht;
import org.jspecify.annotations.Nullable;

/**
 * A combination table in which the row of an exact combination is found by its mask: bit <i>n</i>
 * is set when the <i>n</i>th onderdeel of the table counts.
 *
 * @param rowOfMask per mask the number of its row; −1 for the empty combination
 */
public record CompiledTabel(
    Combinatietabel source,
    int voorziening,
    CompiledCondition condition,
    Ints onderdelen,
    Ints rowOfMask,
    List<Rij> rijen) {

  /** Its address. */
  public String address() {
    return "combinatietabellen/" + source.id();
  }

  /** A row. */
  public record Rij(
      String address, CompiledMaximum maximum, @Nullable Raise raise, @Nullable Grond grond) {}

  /** A higher maximum under a condition. */
  public record Raise(CompiledCondition condition, Kracht kracht, CompiledMaximum maximum) {}
}
