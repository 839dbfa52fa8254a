package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.normenkader.engine.outcome.OpenChoice;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome;
import nl.normenkader.engine.outcome.VoorzieningOutcome.Verdict;
import nl.normenkader.engine.outcome.WholeRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Bijlage 6 §4.1: the table of maxima over all 31 combinations, and every edge of the classes. The
 * expected values in the CSV files were derived from the regulation by hand.
 */
class AwbzMaximaTest {

  private static final String NONE = "zwijgt";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/kaders/awbz/maxima.csv",
      delimiter = ';',
      numLinesToSkip = 5,
      useHeadersInDisplayName = false)
  void theTableHoldsForExactlyTheseActivities(
      String activiteiten, String maximum, String klasse, Long raised, String raisedKlasse) {
    if (maximum.equals(NONE)) {
      assertThatItIsSilent(AwbzKader.evaluate(needing(activiteiten, 300)));
    } else {
      assertThatItEndsAt(Long.parseLong(maximum), klasse, activiteiten, AwbzCasus.basis());
    }
    withVeryGraveBehaviour(activiteiten, maximum, klasse, raised, raisedKlasse);
  }

  private void withVeryGraveBehaviour(
      String activiteiten, String maximum, String klasse, Long raised, String raisedKlasse) {
    AwbzCasus grave = AwbzCasus.basis().zeerErnstig();
    if (maximum.equals(NONE)) {
      assertThatItIsSilent(AwbzKader.evaluate(needing(grave, activiteiten, 300)));
    } else {
      assertThatItEndsAt(Long.parseLong(maximum), klasse, activiteiten, grave);
    }
    if (raised == null) {
      assertThat(raises(AwbzKader.evaluate(needing(grave, activiteiten, 300)))).isEmpty();
    } else {
      List<String> open = raises(AwbzKader.evaluate(needing(grave, activiteiten, 300)));
      assertThat(open).hasSize(1);
      assertThatItEndsAt(raised, raisedKlasse, activiteiten, grave.keuze(open.getFirst(), true));
      AwbzCasus refused = grave.keuze(open.getFirst(), false);
      if (!maximum.equals(NONE)) {
        assertThatItEndsAt(Long.parseLong(maximum), klasse, activiteiten, refused);
      }
    }
  }

  private static List<String> raises(Outcome outcome) {
    return outcome.openChoices().stream()
        .map(OpenChoice::element)
        .filter(element -> element.startsWith("combinatietabellen/"))
        .toList();
  }

  private static void assertThatItEndsAt(
      long last, String klasse, String activiteiten, AwbzCasus casus) {
    VoorzieningOutcome at = individueel(needing(casus, activiteiten, last));
    assertThat(at.omvang()).as("%d minuten", last).isEqualTo(WholeRange.of(last));
    assertThat(at.klassen()).containsExactly(klasse);
    VoorzieningOutcome above = individueel(needing(casus, activiteiten, last + 1));
    assertThat(above.omvang()).as("%d minuten", last + 1).isEqualTo(WholeRange.of(last));
    assertThat(above.uncapped()).isEqualTo(WholeRange.of(last + 1));
    assertThat(above.klassen()).containsExactly(klasse);
  }

  private static void assertThatItIsSilent(Outcome outcome) {
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.REGELING_ZWIJGT);
    assertThat(outcome.voorziening("individueel").verdict()).isEqualTo(Verdict.ZWIJGT);
    assertThat(outcome.voorziening("individueel").omvang()).isNull();
  }

  private static VoorzieningOutcome individueel(AwbzCasus casus) {
    return AwbzKader.evaluate(casus).voorziening("individueel");
  }

  private static AwbzCasus needing(String activiteiten, long total) {
    return needing(AwbzCasus.basis(), activiteiten, total);
  }

  /** This total over these activities: a minute for each, and the rest for the first. */
  private static AwbzCasus needing(AwbzCasus casus, String activiteiten, long total) {
    List<String> numbers = List.of(activiteiten.split("\\+"));
    AwbzCasus needing = casus;
    for (String number : numbers) {
      long amount = number.equals(numbers.getFirst()) ? total - numbers.size() + 1 : 1;
      needing = needing.opgave(AwbzCasus.ACTIVITEITEN.getOrDefault(number, number), amount);
    }
    return needing;
  }

  @ParameterizedTest(name = "{0} minuten: {1}")
  @CsvFileSource(resources = "/kaders/awbz/klassen.csv", delimiter = ';', numLinesToSkip = 3)
  void everyEdgeOfTheClasses(long minutes, String klasse, Long above) {
    VoorzieningOutcome outcome =
        individueel(
            AwbzCasus.basis()
                .kenmerk("levensfase", "palliatief-terminaal")
                .opgave("structuur", minutes));
    assertThat(outcome.omvang()).isEqualTo(WholeRange.of(minutes));
    if (klasse == null) {
      assertThat(outcome.klassen()).isEmpty();
      assertThat(outcome.verdict()).isEqualTo(Verdict.GEEN);
    } else {
      assertThat(outcome.klassen()).containsExactly(klasse);
      assertThat(outcome.aboveLast()).isEqualTo(above == 0 ? null : WholeRange.of(above));
    }
  }

  @TestFactory
  List<DynamicTest> groepHasOneClassPerDagdeel() {
    Map<Long, String> expected = new LinkedHashMap<>();
    for (long dagdelen = 1; dagdelen <= 9; dagdelen++) {
      expected.put(dagdelen, "klasse-" + dagdelen);
    }
    List<DynamicTest> tests = new ArrayList<>();
    expected.forEach(
        (dagdelen, klasse) ->
            tests.add(
                DynamicTest.dynamicTest(
                    klasse,
                    () ->
                        assertThat(
                                AwbzKader.evaluate(
                                        AwbzCasus.basis().opgave("groep-dagprogramma", dagdelen))
                                    .voorziening("groep")
                                    .klassen())
                            .containsExactly(klasse))));
    return tests;
  }
}
