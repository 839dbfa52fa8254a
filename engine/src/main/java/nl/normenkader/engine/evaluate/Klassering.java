package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledKlassen;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Klassentabel.Above;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;

/**
 * The class of an omvang.
 *
 * @param klassen the ids of the classes still possible
 * @param aboveLast what comes on top of the last omvang inside the last class, when that is
 *     possible
 * @param unregulated whether the omvang lies where the source says nothing
 */
record Klassering(
    List<String> klassen, @Nullable WholeRange aboveLast, Truth unregulated, QuestionSet open) {

  private static final Klassering NONE =
      new Klassering(List.of(), null, Truth.FALSE, QuestionSet.NONE);

  static Klassering of(CompiledVoorziening voorziening, Amount amount, long denominator) {
    CompiledKlassen table = voorziening.klassen();
    if (table == null || amount.hi() <= 0) {
      return NONE;
    }
    int first = table.of(Math.max(amount.lo(), 1));
    int last = table.of(amount.hi());
    List<String> klassen = new ArrayList<>();
    for (int k = first; k <= last && k < table.size(); k++) {
      klassen.add(table.source().klassen().get(k).id());
    }
    WholeRange above = null;
    Truth unregulated = Truth.FALSE;
    if (last == table.size()) {
      long end = table.lastInside(table.size() - 1);
      switch (table.source().above()) {
        case Above.LastPlusExtra extra -> {
          String lastId = table.source().klassen().getLast().id();
          if (!klassen.contains(lastId)) {
            klassen.add(lastId);
          }
          above =
              new WholeRange(
                  Math.max(0, amount.lo() - end) / denominator, (amount.hi() - end) / denominator);
        }
        case Above.Unregulated silent ->
            unregulated = first == table.size() ? Truth.TRUE : Truth.unknown(amount.open());
      }
    }
    return new Klassering(
        klassen, above, unregulated, first == last ? QuestionSet.NONE : amount.open());
  }
}
