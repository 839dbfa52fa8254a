package nl.normenkader.engine.evaluate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.outcome.ExplanationChange;
import nl.normenkader.engine.outcome.ExplanationChange.AmountChanged;
import nl.normenkader.engine.outcome.ExplanationChange.NodeAdded;
import nl.normenkader.engine.outcome.ExplanationChange.NodeRemoved;
import nl.normenkader.engine.outcome.ExplanationNode;
import nl.normenkader.engine.outcome.ExplanationNode.Step;
import org.junit.jupiter.api.Test;

class ExplanationChangeTest {
  private final CompiledNormenkader kader = Behaviour.named("maxima-en-bijdragen").compiled();

  @Test
  void anExplanationDoesNotDifferFromItself() {
    assertThat(ExplanationChange.between(tree(300, 10), tree(300, 10))).isEmpty();
  }

  @Test
  void aStepThatComesAndTheAmountsThatChangeAreToldInOrder() {
    List<ExplanationChange> changes = ExplanationChange.between(tree(90, 0), tree(300, 0));
    assertThat(changes)
        .filteredOn(AmountChanged.class::isInstance)
        .extracting(change -> change.node().step())
        .startsWith(Step.VOORZIENING, Step.ONDERDEEL, Step.OPTELLING, Step.COMBINATIE);
    assertThat(ExplanationChange.words(kader.source(), changes))
        .contains("Was: V3: 90 minuten per week. Nu: V3: 100 minuten per week.");
  }

  @Test
  void whatComesAndWhatGoesMirrorEachOther() {
    List<ExplanationChange> more = ExplanationChange.between(tree(100, 0), tree(100, 20));
    List<ExplanationChange> less = ExplanationChange.between(tree(100, 20), tree(100, 0));
    List<ExplanationNode> added =
        more.stream().filter(NodeAdded.class::isInstance).map(ExplanationChange::node).toList();
    List<ExplanationNode> removed =
        less.stream().filter(NodeRemoved.class::isInstance).map(ExplanationChange::node).toList();
    assertThat(added).isNotEmpty().containsExactlyInAnyOrderElementsOf(removed);
    assertThat(added).extracting(ExplanationNode::element).contains("normonderdelen/d");
    assertThat(less)
        .filteredOn(NodeAdded.class::isInstance)
        .extracting(c -> c.node().step())
        .doesNotContain(Step.ONDERDEEL);
    assertThat(ExplanationChange.words(kader.source(), more))
        .anyMatch(words -> words.equals("Erbij: d: 20 minuten per week."));
    assertThat(ExplanationChange.words(kader.source(), less))
        .anyMatch(words -> words.equals("Weg: d: 20 minuten per week."));
  }

  private ExplanationNode tree(long c, long d) {
    String text =
        "{\"opgaven\": {\"a\": {\"bedrag\": 0}, \"b\": {\"bedrag\": 0}, \"c\": {\"bedrag\": %d}, \"d\": {\"bedrag\": %d}}, \"bijdragen\": {\"mz\": {\"geen\": true}}}"
            .formatted(c, d);
    return requireNonNull(
        Engine.evaluate(kader, Behaviour.casus(JsonReader.read(text).orElseThrow()))
            .orElseThrow()
            .explanationTree());
  }
}
