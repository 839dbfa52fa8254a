package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.normenkader.engine.outcome.WholeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bijlage 6 §3 and §4.1: the gate on oefenen, and its three hours. */
class AwbzOefenenTest {

  private static final List<String> CLIENT =
      List.of("client-gemotiveerd", "client-leerbaar", "client-trainbaar");
  private static final List<String> NAASTE =
      List.of("naaste-gemotiveerd", "naaste-leerbaar", "naaste-trainbaar");

  static IntStream answers() {
    return IntStream.range(0, 1 << 8);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void oefenenCountsOnlyByAProgrammeAndForSomebodyWhoCanPractise(int answers) {
    AwbzCasus casus = AwbzCasus.basis().opgave("structuur", 60).opgave("oefenen", 120);
    boolean programme = bit(answers, 6);
    boolean effective = bit(answers, 7);
    casus =
        casus
            .kenmerk("oefenen-programmatisch", programme ? "ja" : "nee")
            .kenmerk("oefenen-doelmatig", effective ? "ja" : "nee");
    boolean client = true;
    boolean naaste = true;
    for (int i = 0; i < 3; i++) {
      casus =
          casus.factor(CLIENT.get(i), bit(answers, i)).factor(NAASTE.get(i), bit(answers, i + 3));
      client &= bit(answers, i);
      naaste &= bit(answers, i + 3);
    }
    long expected = programme && effective && (client || naaste) ? 180 : 60;
    assertThat(AwbzKader.evaluate(casus).voorziening("individueel").omvang())
        .isEqualTo(WholeRange.of(expected));
  }

  private static boolean bit(int answers, int number) {
    return (answers & 1 << number) != 0;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 179, 180, 181, 600})
  void oefenenEndsAtThreeHours(long minutes) {
    var outcome =
        AwbzKader.evaluate(AwbzCasus.basis().opgave("structuur", 60).opgave("oefenen", minutes))
            .voorziening("individueel");
    assertThat(outcome.omvang()).isEqualTo(WholeRange.of(60 + Math.min(minutes, 180)));
    assertThat(outcome.uncapped()).isEqualTo(WholeRange.of(60 + minutes));
  }

  @Test
  void aBarredOefenenDoesNotRaiseTheMaximumOfTheOthers() {
    AwbzCasus casus =
        AwbzCasus.basis()
            .opgave("structuur", 700)
            .opgave("oefenen", 60)
            .kenmerk("oefenen-programmatisch", "nee");
    assertThat(AwbzKader.evaluate(casus).voorziening("individueel").omvang())
        .isEqualTo(WholeRange.of(599));
  }
}
