package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.model.Voorziening;
import nl.normenkader.engine.outcome.VoorzieningOutcome.TijdvakOutcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;

/** How an omvang runs over time. */
final class Tijdvakken {

  private Tijdvakken() {}

  /**
   * The stretches inside the duration; one for the whole of it when the voorziening has none.
   *
   * @param months how long it is granted; 0 when nothing is said
   */
  static List<TijdvakOutcome> of(Voorziening voorziening, WholeRange omvang, long months) {
    @Nullable Long end = months == 0 ? null : months;
    if (voorziening.tijdvakken().isEmpty()) {
      return List.of(new TijdvakOutcome(1, end, omvang));
    }
    List<TijdvakOutcome> stretches = new ArrayList<>();
    long from = 1;
    for (Voorziening.Tijdvak tijdvak : voorziening.tijdvakken()) {
      if (end != null && from > end) {
        break;
      }
      Integer length = tijdvak.months();
      @Nullable Long until = length == null ? end : last(from + length - 1, end);
      stretches.add(
          new TijdvakOutcome(
              from,
              until,
              new WholeRange(
                  share(voorziening, omvang.atLeast(), tijdvak.percentage()),
                  share(voorziening, omvang.atMost(), tijdvak.percentage()))));
      from += length == null ? 0 : length;
    }
    return stretches;
  }

  private static long last(long own, @Nullable Long end) {
    return end == null ? own : Math.min(own, end);
  }

  private static long share(Voorziening voorziening, long omvang, int percentage) {
    long step = voorziening.step();
    return Math.multiplyExact(
        Math.ceilDiv(Math.multiplyExact(omvang, percentage), 100 * step), step);
  }
}
