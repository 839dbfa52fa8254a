package nl.normenkader.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Outcome;

/** Holds what a DMN engine makes of the exported model against what the engine says. */
public final class Agreement {

  private final CompiledNormenkader kader;
  private final DmnModel model;
  private final Oracle oracle;
  private final AtomicInteger computed = new AtomicInteger();

  private Agreement(CompiledNormenkader kader, DmnModel model, Oracle oracle) {
    this.kader = kader;
    this.model = model;
    this.oracle = oracle;
  }

  /** What KIE makes of the model of this kader. */
  public static Agreement withKie(CompiledNormenkader kader) {
    DmnModel model = DmnModel.of(kader).orElseThrow();
    return new Agreement(kader, model, new KieOracle(model.xml()));
  }

  /** What Camunda makes of it. */
  public static Agreement withCamunda(CompiledNormenkader kader) {
    DmnModel model = DmnModel.of(kader).orElseThrow();
    return new Agreement(kader, model, new CamundaOracle(model.xml()));
  }

  /** The whole outcome is the same; where the engine has none, the messages are. */
  public void check(Casus casus) {
    Map<?, ?> told = (Map<?, ?>) oracle.evaluate(model.inputs(casus).orElseThrow());
    Checked<Outcome> outcome = Engine.evaluate(kader, casus);
    if (outcome.value().isEmpty()) {
      assertThat((List<?>) told.get(Results.MELDINGEN))
          .as("messages about %s", casus)
          .map(Object::toString)
          .containsExactlyInAnyOrderElementsOf(messages(outcome.issues()));
      return;
    }
    computed.incrementAndGet();
    model
        .results(outcome.orElseThrow())
        .forEach(
            (member, value) ->
                assertThat(told.get(member)).as("%s of %s", member, casus).isEqualTo(value));
  }

  private static List<String> messages(List<Issue> issues) {
    return issues.stream()
        .map(issue -> issue.code().id() + " " + issue.location())
        .distinct()
        .toList();
  }

  /** For how many cases there was an outcome. */
  public int computed() {
    return computed.get();
  }
}
