package nl.normenkader.engine.dmn;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.meten.Meting;
import nl.normenkader.engine.meten.Workload;

/** The exported model in a DMN engine of others, timed on the first cases only: they are slow. */
public final class DmnMeting implements Meting {

  private final String name;
  private final int cases;
  private final Function<byte[], Oracle> engine;

  private DmnMeting(String name, int cases, Function<byte[], Oracle> engine) {
    this.name = name;
    this.cases = cases;
    this.engine = engine;
  }

  /** KIE. */
  public static Meting kie() {
    return new DmnMeting("KIE DMN", 10, KieOracle::new);
  }

  /** Camunda 8. */
  public static Meting camunda() {
    return new DmnMeting("Camunda DMN", 1, CamundaOracle::new);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Run prepare(Workload workload) {
    DmnModel model = DmnModel.of(workload.configuration().kader()).orElseThrow();
    Oracle oracle = engine.apply(model.xml());
    List<Map<String, Map<String, Object>>> inputs =
        workload.casussen().stream().limit(cases).map(casus -> inputs(model, casus)).toList();
    return () -> {
      long sum = 0;
      for (Map<String, Map<String, Object>> input : inputs) {
        sum += oracle.evaluate(input).hashCode();
      }
      return new Done(inputs.size(), sum);
    };
  }

  private static Map<String, Map<String, Object>> inputs(DmnModel model, Casus casus) {
    return model.inputs(casus).orElseThrow();
  }
}
