package nl.normenkader.engine.bare;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.CompiledWeegfactor;
import nl.normenkader.engine.compile.CompiledWeegfactor.Kind;

/** The weegfactoren of one kind for one target: per factor what each of its niveaus comes to. */
final class FactorSum {

  private final int[] cells;
  private final long[][] values;

  private FactorSum(int[] cells, long[][] values) {
    this.cells = cells;
    this.values = values;
  }

  static FactorSum of(CompiledNormenkader kader, Cells cells, Kind kind, int target) {
    List<Integer> factoren = new ArrayList<>();
    List<long[]> values = new ArrayList<>();
    for (int f = 0; f < kader.source().factoren().size(); f++) {
      long[] row = new long[kader.source().factoren().get(f).niveaus().size()];
      boolean any = false;
      for (CompiledWeegfactor weegfactor : kader.weegfactoren()) {
        if (weegfactor.kind() == kind
            && weegfactor.target() == target
            && weegfactor.factor() == f) {
          any = true;
          for (int niveau = 0; niveau < row.length; niveau++) {
            row[niveau] += (weegfactor.mask() >>> niveau & 1) * weegfactor.value();
          }
        }
      }
      if (any) {
        factoren.add(cells.read(cells.layout().factor(f)));
        values.add(row);
      }
    }
    return new FactorSum(
        factoren.stream().mapToInt(Integer::intValue).toArray(), values.toArray(new long[0][]));
  }

  /** Whether it is 0 in every case. */
  boolean isNothing() {
    return cells.length == 0;
  }

  /** For cases side by side. */
  void of(int[][] answers, long[] sums) {
    java.util.Arrays.fill(sums, 0);
    for (int f = 0; f < cells.length; f++) {
      int[] column = answers[cells[f]];
      long[] row = values[f];
      for (int i = 0; i < Wide.CASES; i++) {
        sums[i] += row[column[i]];
      }
    }
  }

  long of(int[] answers) {
    long sum = 0;
    for (int i = 0; i < cells.length; i++) {
      sum += values[i][answers[cells[i]]];
    }
    return sum;
  }
}
