package nl.normenkader.profiles.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.normenkader.engine.format.Json;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.tailoring.Logs;
import nl.normenkader.profiles.tailoring.WrittenLayer;
import org.junit.jupiter.api.Test;

/** The conflicts of a gemeente with sixty changes, as they are laid before people. */
class QuestionTest {

  private static final BaseCatalogue BASES = BaseCatalogue.shipped();
  private static final BaseKader OLD = BASES.find("demo-begeleiding", "1.0").orElseThrow();
  private static final BaseKader NEW = BASES.find("demo-begeleiding", "2.0").orElseThrow();
  private static final RebasePlan PLAN =
      RebaseStep.of(OLD.tree(), NEW.tree(), Transposition.between(BASES, OLD, NEW).orElseThrow())
          .plan(
              Layers.on(
                  OLD.tree(),
                  Logs.layer(
                      WrittenLayer.operations(
                          OLD.tree(), WrittenLayer.lines("/overstap/gemeente.txt")))));

  private static Question about(String place) {
    return PLAN.conflicts().stream()
        .filter(conflict -> conflict.place().toString().equals(place))
        .map(conflict -> Question.of(PLAN, conflict))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aValueStandsThereThreeTimes() {
    Question question =
        about("profielreeksen/individueel/profielen/samen-op-weg/bandbreedtes/individueel#max");
    assertThat(question.sides())
        .extracting(Question.Sides::was, Question.Sides::local, Question.Sides::base)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "150 minuten per week", "180 minuten per week", "165 minuten per week"));
    AskedField field = question.fields().getFirst();
    assertThat(field.form()).isEqualTo(AskedField.Form.NUMBER);
    assertThat(field.proposed()).isEqualTo("180");
    assertThat(field.read("170").orElseThrow().value()).isEqualTo(new Json.Whole(170));
    assertThat(field.read("veel")).isEmpty();
  }

  @Test
  void whatWasSplitIsAskedForEachSuccessor() {
    Question question = about("profielreeksen/individueel/profielen/stevig-naast-u");
    assertThat(question.sides()).hasSize(2);
    assertThat(question.fields()).hasSize(4);
    assertThat(question.options()).containsExactly(DecisionKind.values());
  }

  @Test
  void whatIsGoneOffersNothingNew() {
    Question question = about("leefgebieden/onderweg");
    assertThat(question.options())
        .containsExactly(DecisionKind.BEHOUD_LOKAAL, DecisionKind.NEEM_BASIS);
    assertThat(question.sides()).extracting(Question.Sides::base).containsOnly("bestaat niet meer");
  }

  @Test
  void anOwnElementThatNamesWhatIsGoneCanNameSomethingElse() {
    AskedField field = about("normonderdelen/gm9901:leren-reizen").fields().getFirst();
    assertThat(field.form()).isEqualTo(AskedField.Form.CHOICE);
    assertThat(field.options())
        .extracting(AskedField.Option::value)
        .contains("wonen")
        .doesNotContain("onderweg");
  }

  @Test
  void everyWayOutThatIsOfferedCanBeTaken() {
    for (Conflict conflict : PLAN.conflicts()) {
      Question question = Question.of(PLAN, conflict);
      assertThat(question.options()).as(conflict.id()).isNotEmpty();
      for (DecisionKind kind : question.options()) {
        List<PlacedValue> values =
            kind == DecisionKind.NIEUW
                ? question.fields().stream().flatMap(f -> f.read(written(f)).stream()).toList()
                : List.of();
        RebaseResult result =
            PLAN.decide(
                List.of(
                    new Decision(conflict.id(), conflict.fingerprint(), kind, values, "Daarom.")));
        assertThat(result.open()).as(conflict.id() + " " + kind).doesNotContain(conflict);
      }
    }
  }

  private static String written(AskedField field) {
    return field.form() == AskedField.Form.CHOICE && field.proposed().isEmpty()
        ? field.options().getFirst().value()
        : field.proposed();
  }
}
