package nl.normenkader.training.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoveringArrayTest {

  @Test
  void twelveFactorsOfFiveAnswersStaySmall() {
    CoverageTask task = CoverageTask.of(Collections.nCopies(12, 5), 2);
    CoveringArray array = CoveringArray.of(task);
    assertThat(CoverageVerifier.missing(task, array)).isEmpty();
    assertThat(array.rows()).hasSizeLessThanOrEqualTo(46);
    assertThat(CoveringArray.of(task)).isEqualTo(array);
  }

  @Test
  @Tag("lang")
  void withMoreEffortTheyComeNearTheBestKnown() {
    CoverageTask task = CoverageTask.of(Collections.nCopies(12, 5), 2).thorough();
    CoveringArray array = CoveringArray.of(task);
    assertThat(CoverageVerifier.missing(task, array)).isEmpty();
    assertThat(array.rows()).hasSizeLessThanOrEqualTo(42);
  }

  @Test
  @Tag("lang")
  void triplesOfTwelveFactorsOfFiveAnswers() {
    CoverageTask task = CoverageTask.of(Collections.nCopies(12, 5), 3);
    CoveringArray array = CoveringArray.of(task);
    assertThat(CoverageVerifier.missing(task, array)).isEmpty();
    assertThat(array.rows()).hasSizeLessThanOrEqualTo(340);
  }

  @ParameterizedTest
  @Tag("lang")
  @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void neverFarAboveTheBestKnown(int factors) throws IOException {
    CoverageTask task = CoverageTask.of(Collections.nCopies(factors, 5), 2).thorough();
    int known = bestKnown(2, 5, factors);
    CoveringArray array = CoveringArray.of(task);
    assertThat(CoverageVerifier.missing(task, array)).isEmpty();
    assertThat(array.rows()).hasSizeLessThanOrEqualTo(known * 115 / 100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatCannotOccurIsInNoRowAndAllElseIsCovered(long seed) {
    Random random = new Random(seed);
    List<Integer> levels =
        java.util.stream.IntStream.range(0, 6).mapToObj(i -> 2 + random.nextInt(3)).toList();
    int[][] forbidden = new int[4][];
    for (int i = 0; i < forbidden.length; i++) {
      int first = random.nextInt(6);
      int second = (first + 1 + random.nextInt(5)) % 6;
      forbidden[i] =
          new int[] {
            first, random.nextInt(levels.get(first)), second, random.nextInt(levels.get(second))
          };
    }
    Allowed allowed =
        row -> Arrays.stream(forbidden).noneMatch(f -> row[f[0]] == f[1] && row[f[2]] == f[3]);
    CoverageTask task =
        new CoverageTask(levels, 2, allowed, List.of(), seed, CoverageTask.Effort.QUICK);
    CoveringArray array = CoveringArray.of(task);
    assertThat(array.impossible()).isGreaterThan(0);
    assertThat(array.rows())
        .allMatch(row -> allowed.possible(row.stream().mapToInt(i -> i).toArray()));
    assertThat(CoverageVerifier.missing(task, array)).isEmpty();
  }

  @Test
  void pinnedCasesComeFirstAndCountForCoverage() {
    List<List<Integer>> pinned = List.of(List.of(0, 1, 2, 0), List.of(1, 1, 1, 1));
    CoverageTask task =
        new CoverageTask(List.of(3, 3, 3, 3), 2, Allowed.ALL, pinned, 5, CoverageTask.Effort.QUICK);
    CoveringArray array = CoveringArray.of(task);
    assertThat(array.rows().subList(0, 2)).isEqualTo(pinned);
    assertThat(CoverageVerifier.missing(task, array)).isEmpty();
    assertThat(array.rows()).hasSizeLessThanOrEqualTo(14);
  }

  private static int bestKnown(int t, int v, int k) throws IOException {
    try (var in = CoveringArrayTest.class.getResourceAsStream("/scenario/covering-arrays.csv")) {
      return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 5))
          .filter(
              cells ->
                  Integer.parseInt(cells[0]) == t
                      && Integer.parseInt(cells[1]) == v
                      && Integer.parseInt(cells[2]) >= k)
          .mapToInt(cells -> Integer.parseInt(cells[3]))
          .min()
          .orElseThrow();
    }
  }
}
