package nl.normenkader.engine.bare;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.lock.ShippedKaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A count of bytes, not of time: what the bare path allocates per case is nothing. */
class NoAllocationTest {

  private static final int CASES = 200;
  private static final int ROUNDS = 50;

  @ParameterizedTest
  @ValueSource(strings = {"demo-begeleiding/1.0", "awbz-begeleiding/2014", "demo-huishouden/1.0"})
  void aCaseAllocatesNothing(String name) {
    CompiledNormenkader kader =
        Compiler.open(ShippedKaders.get().find(name).orElseThrow().locked()).orElseThrow();
    BarePath path = BarePath.of(kader);
    int[][] rows = rows(path);
    Scratch scratch = path.scratch();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long first = run(path, rows, scratch);
    long before = threads.getCurrentThreadAllocatedBytes();
    long sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      sum += run(path, rows, scratch);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(sum).isEqualTo(ROUNDS * first).isPositive();
    assertThat(allocated).isLessThan(CASES);
  }

  private static int[][] rows(BarePath path) {
    CompleteCases cases = new CompleteCases(path.kader(), 4);
    CaseReader reader = new CaseReader(path);
    int[][] rows = new int[CASES][path.layout().size()];
    for (int[] row : rows) {
      boolean complete = false;
      while (!complete) {
        complete = reader.read(cases.next(), row).orElseThrow();
      }
    }
    return rows;
  }

  private static long run(BarePath path, int[][] rows, Scratch scratch) {
    long sum = 0;
    for (int[] row : rows) {
      System.arraycopy(row, 0, scratch.answers(), 0, row.length);
      if (path.evaluate(scratch)) {
        sum += scratch.netto(0) + scratch.kind().ordinal();
      }
    }
    return sum;
  }
}
