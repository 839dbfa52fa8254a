package nl.normenkader.engine.analyse;

import java.util.List;
import nl.normenkader.engine.casus.Casus;

/**
 * A case for which two configurations say something else about a voorziening.
 *
 * @param was the case as the first knows it
 * @param wordt the case as the second knows it: the same answers, in its own questions
 * @param before what is granted by the first, in whole units of the voorziening; 0 where there is
 *     no access, and where another law is meant
 * @param after what is granted by the second
 * @param told the answers that deviate from the lightest case, in Dutch: {@code Wonen: Zwaar}
 */
public record Difference(Casus was, Casus wordt, long before, long after, List<String> told) {

  public Difference {
    told = List.copyOf(told);
  }
}
