package nl.normenkader.engine.meten;

import java.util.List;
import java.util.function.Function;
import nl.normenkader.engine.bare.BarePath;
import nl.normenkader.engine.bare.Scratch;
import nl.normenkader.engine.batch.Batch;
import nl.normenkader.engine.batch.OutcomeColumns;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.meten.Meting.Done;
import nl.normenkader.engine.meten.Meting.Run;
import nl.normenkader.engine.outcome.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/** The engine's own ways to compute cases, and the hand-written one. */
final class Rates {

  private Rates() {}

  private record Way(String name, Function<Workload, Run> way) implements Meting {
    @Override
    public Run prepare(Workload workload) {
      return way.apply(workload);
    }
  }

  static Meting explained() {
    return new Way("met uitleg", Rates::explained);
  }

  static Meting bare() {
    return new Way("kaal, per casus", Rates::bare);
  }

  static Meting batch(int cores) {
    return new Way("reeks, " + cores + (cores == 1 ? " kern" : " kernen"), w -> batch(w, cores));
  }

  static Meting handWritten() {
    return new Way("met de hand geschreven Java", Rates::handWritten);
  }

  private static Run explained(Workload workload) {
    return () -> {
      long sum = 0;
      for (Casus casus : workload.casussen()) {
        sum +=
            Engine.evaluate(workload.configuration().kader(), casus).orElseThrow().kind().ordinal();
      }
      return new Done(workload.casussen().size(), sum);
    };
  }

  private static Run bare(Workload workload) {
    BarePath path = workload.configuration().path();
    Scratch scratch = path.scratch();
    return () -> {
      long sum = 0;
      for (int[] row : workload.rows()) {
        System.arraycopy(row, 0, scratch.answers(), 0, row.length);
        sum += path.evaluate(scratch) ? scratch.netto(0) + scratch.kind().ordinal() : -1;
      }
      return new Done(workload.rows().size(), sum);
    };
  }

  private static Run batch(Workload workload, int cores) {
    Batch batch = new Batch(cores);
    return () -> {
      OutcomeColumns found = batch.evaluate(workload.configuration(), workload.columns());
      return new Done(found.size(), found.omvang(0, found.size() - 1));
    };
  }

  private static Run handWritten(Workload workload) {
    BarePath path = workload.configuration().path();
    List<DemoCase> cases = workload.rows().stream().map(row -> DemoCase.of(path, row)).toList();
    HandWritten hand = new HandWritten();
    return () -> {
      long sum = 0;
      for (DemoCase one : cases) {
        @Nullable Kind kind = hand.compute(one);
        sum += kind == null ? -1 : hand.amounts[6][0] + kind.ordinal();
      }
      return new Done(cases.size(), sum);
    };
  }
}
