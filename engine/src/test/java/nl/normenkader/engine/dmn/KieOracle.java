package nl.normenkader.engine.dmn;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN. */
final class KieOracle implements Oracle {

  private final DMNRuntime runtime;
  private final DMNModel model;

  KieOracle(byte[] xml) {
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(ResourceFactory.newInputStreamResource(new ByteArrayInputStream(xml))))
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModels().getFirst();
    if (!model.getMessages(DMNMessage.Severity.ERROR, DMNMessage.Severity.WARN).isEmpty()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  @Override
  public Object evaluate(Map<String, Map<String, Object>> inputs) {
    DMNContext context = runtime.newContext();
    inputs.forEach(context::set);
    DMNResult result = runtime.evaluateByName(model, context, "uitkomst");
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    return Objects.requireNonNull(
        Oracle.plain(result.getDecisionResultByName("uitkomst").getResult()));
  }
}
