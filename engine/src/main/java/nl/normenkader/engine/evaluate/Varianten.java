package nl.normenkader.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.model.Voorziening.Iwmo;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import org.jspecify.annotations.Nullable;

/**
 * The form of a voorziening: the first variant whose condition holds, else the plain one.
 *
 * @param possible the numbers of the variants still possible
 * @param plain whether none of them is possible too
 */
record Varianten(
    CompiledVoorziening voorziening,
    List<Integer> possible,
    boolean plain,
    QuestionSet open,
    List<ExplanationNode> nodes) {

  static Varianten of(Conditions conditions, CompiledVoorziening voorziening) {
    List<Integer> possible = new ArrayList<>();
    List<ExplanationNode> nodes = new ArrayList<>();
    QuestionSet open = QuestionSet.NONE;
    for (int i = 0; i < voorziening.variants().size(); i++) {
      Truth holds = conditions.evaluate(voorziening.variants().get(i));
      if (!holds.isFalse()) {
        possible.add(i);
        open = open.with(holds.open());
        nodes.add(
            new Node(Step.VARIANT, 1)
                .element(
                    voorziening.address()
                        + "/varianten/"
                        + voorziening.source().variants().get(i).id())
                .inputs(conditions.inputs(voorziening.variants().get(i)))
                .certain(holds)
                .done());
      }
      if (holds.isTrue()) {
        return new Varianten(voorziening, possible, false, open, nodes);
      }
    }
    return new Varianten(voorziening, possible, true, open, nodes);
  }

  List<String> ids() {
    return possible.stream().map(i -> voorziening.source().variants().get(i).id()).toList();
  }

  boolean isKnown() {
    return possible.size() + (plain ? 1 : 0) == 1;
  }

  /** The mapping of the only form that is possible, when it has one. */
  @Nullable Iwmo iwmo() {
    Iwmo own = possible.isEmpty() ? null : iwmo(possible.getFirst());
    return own == null ? voorziening.source().iwmo() : own;
  }

  private @Nullable Iwmo iwmo(int variant) {
    return voorziening.source().variants().get(variant).iwmo();
  }
}
