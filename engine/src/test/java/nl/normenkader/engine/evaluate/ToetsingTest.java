package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.engine.outcome.Besluit;
import nl.normenkader.engine.outcome.Besluit.Basis;
import nl.normenkader.engine.outcome.Besluit.Toekenning;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.ToetsingOutcome;
import nl.normenkader.engine.outcome.ToetsingOutcome.Direction;
import nl.normenkader.engine.outcome.ToetsingOutcome.Duty;
import nl.normenkader.engine.outcome.ToetsingOutcome.Finding;
import nl.normenkader.engine.outcome.ToetsingOutcome.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision is never refused; it is told what it is and what it must motivate. */
class ToetsingTest {

  /** Norm 100 in a band of 60–200, twelve months. */
  private static final CompiledNormenkader BAND = Behaviour.named("weegfactoren").compiled();

  private static final Casus BAND_CASUS =
      casus(
          """
          {"factoren": {"m": "midden", "r": "laag", "b": "laag", "x": "midden"}, "kenmerken": {"k": "nee"}}
          """);

  /** A table whose maximum of 239 foresees more; a combination on which it is silent. */
  private static final CompiledNormenkader TABLE = Behaviour.named("combinatietabel").compiled();

  @Test
  void asAdvisedNeedsNothing() {
    assertThat(band(100, 12, null, null, null))
        .isEqualTo(finding(Kind.VOLGENS_UITKOMST, Direction.GELIJK, null, true));
  }

  @Test
  void insideTheBandNeedsAReasonButNoGround() {
    assertThat(band(200, 12, null, null, null))
        .isEqualTo(finding(Kind.BINNEN_BAND, Direction.MEER, null, false, Duty.PLAATS_IN_BAND));
    assertThat(band(60, 12, null, "Rustige situatie.", null).motivated()).isTrue();
  }

  @Test
  void outsideTheBandRestsOnAwb484WhenTheKaderIsABeleidsregel() {
    assertThat(band(205, 12, Basis.AWB_4_84, "Bijzonder.", null))
        .isEqualTo(
            finding(Kind.AWB_4_84, Direction.MEER, null, true, Duty.BIJZONDERE_OMSTANDIGHEDEN));
    assertThat(band(0, null, Basis.HARDHEIDSCLAUSULE, "Bijzonder.", null))
        .isEqualTo(
            finding(Kind.AWB_4_84, Direction.MINDER, null, false, Duty.BIJZONDERE_OMSTANDIGHEDEN));
  }

  @Test
  void outsideTheBandRestsOnTheHardheidsclausuleWhenTheKaderSaysSo() {
    Behaviour behaviour = Behaviour.named("weegfactoren");
    Json.Obj general = (Json.Obj) behaviour.kader().members().get("algemeen");
    CompiledNormenkader kader =
        Behaviour.compile(
                behaviour
                    .kader()
                    .with(
                        "algemeen",
                        java.util.Objects.requireNonNull(general)
                            .with("afwijkingsgrond", new Json.Text("hardheidsclausule"))))
            .orElseThrow();
    Toekenning more = new Toekenning(205, 12, Basis.HARDHEIDSCLAUSULE, "Anders onbillijk.", null);
    assertThat(one(kader, BAND_CASUS, more))
        .isEqualTo(finding(Kind.HARDHEIDSCLAUSULE, Direction.MEER, null, true, Duty.HARDHEID));
  }

  @Test
  void lessThanBeforeAndAnotherDurationHaveTheirOwnMotivation() {
    assertThat(band(100, 6, null, null, 150L))
        .isEqualTo(
            finding(
                Kind.VOLGENS_UITKOMST,
                Direction.GELIJK,
                null,
                false,
                Duty.ANDERE_DUUR,
                Duty.LAGER_DAN_VORIGE));
  }

  @Test
  void moreThanAMaximumThatForeseesItIsADeviationInsideTheRule() {
    Casus casus =
        casus(
            """
            {"kenmerken": {"lezen": "ja"}, "opgaven": {"s": {"bedrag": 500}, "t": {"bedrag": 0}, "o": {"bedrag": 0}}}
            """);
    Toekenning more = new Toekenning(300, null, Basis.REGEL_ZELF, "Meer is nodig.", null);
    assertThat(one(TABLE, casus, more))
        .isEqualTo(
            finding(
                Kind.REGEL_ZELF,
                Direction.MEER,
                "combinatietabellen/max/rijen/s",
                true,
                Duty.BOVEN_MAXIMUM));
  }

  @Test
  void whereTheKaderIsSilentAPersonFillsIn() {
    Casus casus =
        casus(
            """
            {"kenmerken": {"lezen": "ja", "zgp": "nee"},
             "opgaven": {"s": {"bedrag": 0}, "t": {"bedrag": 10}, "o": {"bedrag": 10}}}
            """);
    assertThat(one(TABLE, casus, new Toekenning(15, null, null, "Zo ingeschat.", null)))
        .isEqualTo(finding(Kind.KADER_ZWIJGT, Direction.MINDER, null, true, Duty.EIGEN_AFWEGING));
  }

  @Test
  void decidingBeforeAllIsKnownIsTold() {
    Finding found = one(BAND, casus("{\"kenmerken\": {\"k\": \"nee\"}}"), zero());
    assertThat(found.duties()).contains(Duty.ONVOLLEDIG_ONDERZOEK);
  }

  @Test
  void aDecisionThatCannotBeReadIsToldAtOnce() {
    Outcome outcome = Engine.evaluate(BAND, BAND_CASUS).orElseThrow();
    Besluit wrong =
        new Besluit(new java.util.TreeMap<>(Map.of("bi", granted(101), "onbekend", granted(5))));
    assertThat(codes(Toetsing.of(BAND, BAND_CASUS, outcome, wrong)))
        .containsExactly("besluit-niet-op-stap", "vraag-onbekend");
    Casus other = casus("{\"kenmerken\": {\"k\": \"ja\"}}");
    assertThat(codes(Toetsing.of(BAND, other, outcome, new Besluit(Map.of("bi", zero())))))
        .containsExactly("uitkomst-van-andere-casus");
  }

  @Test
  void anOutcomeWithoutItsExplanationIsHeldTheSame() {
    Outcome outcome = Engine.evaluate(BAND, BAND_CASUS).orElseThrow();
    Besluit besluit = new Besluit(Map.of("bi", granted(205)));
    assertThat(Toetsing.of(BAND, BAND_CASUS, outcome.withoutExplanation(), besluit).orElseThrow())
        .isEqualTo(Toetsing.of(BAND, BAND_CASUS, outcome, besluit).orElseThrow());
  }

  @Test
  void aDecisionAndItsToetsingAreWrittenAsJson() {
    Besluit besluit = new Besluit(Map.of("bi", granted(205)));
    Json.Obj json = RecordBinding.write(besluit);
    assertThat(RecordBinding.read(Besluit.class, json).orElseThrow()).isEqualTo(besluit);
    Outcome outcome = Engine.evaluate(BAND, BAND_CASUS).orElseThrow();
    assertThat(
            RecordBinding.write(Toetsing.of(BAND, BAND_CASUS, outcome, besluit).orElseThrow())
                .members())
        .containsOnlyKeys("volledig", "bevindingen");
  }

  private static Toekenning granted(long omvang) {
    return new Toekenning(omvang, null, null, null, null);
  }

  private static Toekenning zero() {
    return granted(0);
  }

  private static Casus casus(String answers) {
    return Behaviour.casus(JsonReader.read(answers).orElseThrow());
  }

  private static Finding band(
      long omvang,
      @Nullable Integer months,
      @Nullable Basis basis,
      @Nullable String reason,
      @Nullable Long previous) {
    return one(BAND, BAND_CASUS, new Toekenning(omvang, months, basis, reason, previous));
  }

  private static Finding one(CompiledNormenkader kader, Casus casus, Toekenning toekenning) {
    Outcome outcome = Engine.evaluate(kader, casus).orElseThrow();
    ToetsingOutcome toetsing =
        Toetsing.of(kader, casus, outcome, new Besluit(Map.of("bi", toekenning))).orElseThrow();
    return toetsing.findings().getFirst();
  }

  private static List<String> codes(Checked<ToetsingOutcome> checked) {
    return checked.issues().stream().map(Issue::code).map(code -> code.id()).toList();
  }

  private static Finding finding(
      Kind kind, Direction direction, @Nullable String element, boolean motivated, Duty... duties) {
    return new Finding("bi", kind, direction, element, List.of(duties), motivated);
  }
}
