package nl.normenkader.engine.meten;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.bare.CaseReader;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.batch.CaseColumns;
import nl.normenkader.engine.batch.Configuration;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.lock.ShippedKaders;

/**
 * The same cases for everybody who is measured: complete, sound cases of a shipped kader, drawn
 * from a fixed seed.
 *
 * @param rows the same cases as numbers, by the layout of the path
 */
public record Workload(
    Configuration configuration, List<Casus> casussen, List<int[]> rows, CaseColumns columns) {

  /** The demo kader. */
  public static CompiledNormenkader demo() {
    return kader("demo-begeleiding/1.0");
  }

  private static CompiledNormenkader kader(String name) {
    return Compiler.open(ShippedKaders.get().find(name).orElseThrow().locked()).orElseThrow();
  }

  /** So many different cases, and as many in columns as are asked for, repeating them. */
  static Workload draw(String name, int different, int inColumns) {
    Configuration configuration = Configuration.of(name, kader(name));
    BarePath path = configuration.path();
    CompleteCases drawn = new CompleteCases(path.kader(), 2026);
    CaseReader reader = new CaseReader(path);
    List<Casus> casussen = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    while (casussen.size() < different) {
      Casus casus = drawn.next();
      int[] row = new int[path.layout().size()];
      if (reader.read(casus, row).orElseThrow()
          && Engine.evaluate(path.kader(), casus).value().isPresent()) {
        casussen.add(casus);
        rows.add(row);
      }
    }
    CaseColumns columns =
        CaseColumns.of(
            path.layout(),
            inColumns,
            (number, row) -> System.arraycopy(rows.get(number % different), 0, row, 0, row.length));
    return new Workload(configuration, casussen, rows, columns);
  }
}
