package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.model.Bedrag;
import nl.normenkader.engine.model.Grond;
import nl.normenkader.engine.outcome.AmountRange;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Input;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import org.jspecify.annotations.Nullable;

/** An explanation node while it is being told. */
final class Node {

  private final Step step;
  private final long denominator;
  private @Nullable String element;
  private List<Input> inputs = List.of();
  private @Nullable Grond grond;
  private @Nullable AmountRange before;
  private @Nullable AmountRange after;
  private final Map<String, String> arguments = new LinkedHashMap<>();
  private final List<ExplanationNode> nodes = new ArrayList<>();

  Node(Step step, long denominator) {
    this.step = step;
    this.denominator = denominator;
  }

  Node element(String address) {
    element = address;
    return this;
  }

  Node inputs(List<Input> read) {
    inputs = read;
    return this;
  }

  Node grond(@Nullable Grond ground) {
    grond = ground;
    return this;
  }

  Node before(Amount amount) {
    before = range(amount);
    return this;
  }

  Node after(Amount amount) {
    after = range(amount);
    return this;
  }

  Node with(String argument, Object value) {
    arguments.put(argument, String.valueOf(value));
    return this;
  }

  /** Says so when it is not certain that this step is taken. */
  Node certain(Truth truth) {
    return truth.isUnknown() ? with("zeker", "nee") : this;
  }

  Node add(ExplanationNode node) {
    nodes.add(node);
    return this;
  }

  Node addAll(List<ExplanationNode> more) {
    nodes.addAll(more);
    return this;
  }

  ExplanationNode done() {
    return new ExplanationNode(step, element, inputs, grond, before, after, arguments, nodes);
  }

  private AmountRange range(Amount amount) {
    return new AmountRange(
        new Bedrag(amount.lo(), denominator), new Bedrag(amount.hi(), denominator));
  }
}
