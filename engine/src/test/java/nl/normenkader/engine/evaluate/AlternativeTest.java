package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.Outcome.Kind;
import nl.normenkader.engine.outcome.WholeRange;
import org.junit.jupiter.api.Test;

class AlternativeTest {
  private static final String ROW = "combinatietabellen/t/rijen/c";

  @Test
  void aHigherMaximumThatIsNotReachedMakesNoDifference() {
    Alternative none = only("maxima-en-bijdragen", "\"c\": {\"bedrag\": 90}");
    assertThat(none.choice().element()).isEqualTo(ROW);
    assertThat(none.matters()).isFalse();
  }

  @Test
  void oneThatIsReachedTellsWhatWouldBeGranted() {
    Alternative higher = only("maxima-en-bijdragen", "\"c\": {\"bedrag\": 170}");
    assertThat(higher.choice().applied()).isFalse();
    assertThat(higher.matters()).isTrue();
    assertThat(higher.other())
        .isNotNull()
        .satisfies(
            other -> assertThat(other.voorziening("v3").netto()).isEqualTo(WholeRange.of(170)))
        .satisfies(other -> assertThat(other.kind()).isEqualTo(Kind.MAATWERK))
        .satisfies(other -> assertThat(other.explanationTree()).isNull());
  }

  @Test
  void aRowIsOneChoiceHoweverManyCombinationsMayReadIt() {
    CompiledNormenkader kader = Behaviour.named("maxima-en-bijdragen").compiled();
    Casus casus = casus("\"c\": {\"bedrag\": 90}");
    Casus partial =
        Behaviour.casus(
            JsonReader.read(
                    "{\"opgaven\": {\"c\": {\"bedrag\": 90}}, \"bijdragen\": {\"mz\": {\"geen\": true}}}")
                .orElseThrow());
    assertThat(choices(kader, casus)).containsExactly(ROW);
    assertThat(choices(kader, partial))
        .containsExactlyInAnyOrder(ROW, "combinatietabellen/t/rijen/cd")
        .doesNotHaveDuplicates();
  }

  private static List<String> choices(CompiledNormenkader kader, Casus casus) {
    return Engine.evaluate(kader, casus).orElseThrow().openChoices().stream()
        .map(choice -> choice.element())
        .toList();
  }

  private static Alternative only(String behaviour, String opgave) {
    CompiledNormenkader kader = Behaviour.named(behaviour).compiled();
    Casus casus = casus(opgave);
    Outcome outcome = Engine.evaluate(kader, casus).orElseThrow();
    List<Alternative> all = Alternative.of(kader, casus, outcome);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static Casus casus(String opgave) {
    return Behaviour.casus(
        JsonReader.read(
                "{\"opgaven\": {\"a\": {\"bedrag\": 0}, \"b\": {\"bedrag\": 0}, \"d\": {\"bedrag\": 0}, "
                    + opgave
                    + "}, \"bijdragen\": {\"mz\": {\"geen\": true}}}")
            .orElseThrow());
  }
}
