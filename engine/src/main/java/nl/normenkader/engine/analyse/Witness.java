package nl.normenkader.engine.analyse;

import java.util.List;
import nl.normenkader.engine.casus.Casus;
import org.jspecify.annotations.Nullable;

/**
 * A smallest case that shows something: fewest answers that deviate from the lightest case, then
 * the lightest.
 *
 * @param heavier the same case with one niveau heavier, where two cases are held side by side
 * @param told the answers that deviate from the lightest case, in Dutch: {@code Wonen: Zwaar}
 */
public record Witness(Casus casus, @Nullable Casus heavier, List<String> told) {

  public Witness {
    told = List.copyOf(told);
  }
}
