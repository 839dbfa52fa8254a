package nl.normenkader.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.RondeOutcome;
import org.junit.jupiter.api.Test;

/**
 * A maximum never brings netto above bruto: every case of a small kader with a shared maximum and a
 * table whose rows a person may raise, one by one.
 */
class MaximaLawTest {
  private static final long SHARED = 120;
  private static final List<String> ROWS = List.of("c", "cd");

  private final CompiledNormenkader kader = Behaviour.named("maxima-en-bijdragen").compiled();
  private long lowered;

  @Test
  void nothingThatRemainsIsMoreThanThereWas() {
    long cases = 0;
    for (String opgaven : opgaven()) {
      for (String taken : taken()) {
        for (String keuzes : keuzes()) {
          hold("{%s, %s, %s}".formatted(opgaven, taken, keuzes));
          cases++;
        }
      }
    }
    assertThat(cases).isEqualTo(16 * 6 * 9);
    assertThat(lowered).isGreaterThan(500);
  }

  private void hold(String text) {
    Json answers = JsonReader.read(text).orElseThrow();
    var evaluated = Engine.evaluate(kader, Behaviour.casus(answers));
    assertThat(evaluated.issues()).as(text).isEmpty();
    Outcome outcome = evaluated.orElseThrow();
    for (VoorzieningOutcome one : outcome.voorzieningen()) {
      assertThat(one.netto().atMost()).as(text).isLessThanOrEqualTo(one.bruto().atLeast());
      lowered += one.netto().equals(one.uncapped()) ? 0 : 1;
    }
    for (int point = 0; point < 2; point++) {
      assertThat(at(outcome, "v1", point) + at(outcome, "v2", point))
          .as("%s: the shared maximum holds at point %d", text, point)
          .isLessThanOrEqualTo(SHARED);
    }
  }

  private static long at(Outcome outcome, String voorziening, int point) {
    RondeOutcome ronde = outcome.voorziening(voorziening).rondes().get(point);
    return ronde.omvang().atMost();
  }

  private static List<String> opgaven() {
    List<String> all = new ArrayList<>();
    for (long a : new long[] {83, 130}) {
      for (long b : new long[] {50, 125}) {
        for (long c : new long[] {110, 300}) {
          for (long d : new long[] {0, 180}) {
            all.add(
                "\"opgaven\": {\"a\": {\"bedrag\": %d}, \"b\": {\"bedrag\": %d}, \"c\": {\"bedrag\": %d}, \"d\": {\"bedrag\": %d}}"
                    .formatted(a, b, c, d));
          }
        }
      }
    }
    return all;
  }

  private static List<String> taken() {
    List<String> all = new ArrayList<>();
    for (long a : new long[] {0, 47}) {
      for (long c : new long[] {0, 100, 300}) {
        long d = c == 0 ? 180 : 0;
        all.add(
            "\"bijdragen\": {\"mz\": {\"normonderdelen\": {\"a\": {\"bedrag\": %d, \"bevestigd\": true}, \"c\": {\"bedrag\": %d, \"bevestigd\": true}, \"d\": {\"bedrag\": %d, \"bevestigd\": true}}}}"
                .formatted(a, c, d));
      }
    }
    return all;
  }

  private static List<String> keuzes() {
    List<String> all = List.of("");
    for (String row : ROWS) {
      List<String> longer = new ArrayList<>();
      for (String one : all) {
        longer.add(one);
        for (boolean apply : new boolean[] {true, false}) {
          longer.add(
              one
                  + (one.isEmpty() ? "" : ", ")
                  + "\"combinatietabellen/t/rijen/%s\": {\"toepassen\": %s, \"reden\": \"Zo.\"}"
                      .formatted(row, apply));
        }
      }
      all = longer;
    }
    return all.stream().map(one -> "\"keuzes\": {" + one + "}").toList();
  }
}
