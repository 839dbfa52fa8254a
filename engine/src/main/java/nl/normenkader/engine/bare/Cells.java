package nl.normenkader.engine.bare;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledReeks;
import nl.normenkader.engine.model.Stand;

/**
 * The cells a computation reads: the answers of the case, and behind them the niveaus after all
 * stadia, the niveaus of the point being computed, and its profielen. While a kader is prepared it
 * also remembers which of them are read at all.
 */
final class Cells {

  private final CaseLayout layout;
  private final int leefgebieden;
  private final int profielreeksen;
  private final Map<Stand, Sums> sums = new EnumMap<>(Stand.class);
  private final BitSet read = new BitSet();

  Cells(CompiledNormenkader kader, CaseLayout layout) {
    this.layout = layout;
    this.leefgebieden = kader.niveaus().size();
    this.profielreeksen = kader.reeksen().size();
    for (Stand stand : Stand.values()) {
      sums.put(stand, new Sums(kader.niveaus().stream().map(java.util.List::size).toList()));
    }
  }

  CaseLayout layout() {
    return layout;
  }

  int size() {
    return layout.size() + 2 * leefgebieden + profielreeksen;
  }

  int niveau(Stand stand, int leefgebied) {
    return first(stand) + leefgebied;
  }

  /** Where the niveaus of a stand begin. */
  int first(Stand stand) {
    return switch (stand) {
      case BRUTO -> layout.niveau(0);
      case NETTO -> layout.size();
      case RONDE -> layout.size() + leefgebieden;
    };
  }

  int profiel(int profielreeks) {
    return layout.size() + 2 * leefgebieden + profielreeks;
  }

  /** Whether a cell can differ from one point of the computation to the next. */
  boolean isPerRound(int cell) {
    return cell >= first(Stand.RONDE);
  }

  /** The sums over the niveaus of a stand. */
  Sums sums(Stand stand) {
    Sums those = sums.get(stand);
    if (those == null) {
      throw new IllegalStateException("every stand has its sums");
    }
    return those;
  }

  /** The lane of the distance to a profiel, which reads what the reeks compares. */
  int lane(CompiledReeks reeks, int profiel) {
    for (int l = 0; l < leefgebieden; l++) {
      if (reeks.compares(l)) {
        read(niveau(reeks.stand(), l));
      }
    }
    return sums(reeks.stand()).lane(reeks, profiel);
  }

  /** Remembers that a cell is read. */
  int read(int cell) {
    read.set(cell);
    return cell;
  }

  /** What stadia cover is read wherever the niveau after stadia is. */
  void readExtents(int stadia) {
    for (int l = 0; l < leefgebieden; l++) {
      if (read.get(niveau(Stand.NETTO, l)) || read.get(niveau(Stand.RONDE, l))) {
        read(niveau(Stand.BRUTO, l));
        for (int s = 0; s < stadia; s++) {
          read(layout.extent(s, l));
        }
      }
    }
  }

  /** What is read by all that was prepared until now. */
  BitSet readSoFar() {
    return (BitSet) read.clone();
  }

  /** Whether the answer in a cell can matter. */
  boolean matters(int answer) {
    return read.get(answer);
  }
}
