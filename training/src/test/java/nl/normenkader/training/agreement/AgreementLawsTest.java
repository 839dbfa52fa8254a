package nl.normenkader.training.agreement;

import static java.util.Objects.requireNonNull;
import static nl.normenkader.training.agreement.PublishedValuesTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for every set of answers, on seeded random ones, and the edges. */
class AgreementLawsTest {

  private static final Offset<Double> SAME = within(1e-12);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderOfCasesAndRatersMeansNothing(long seed) {
    Random random = new Random(seed);
    Ratings ratings = random(random, 12, 5, 4, 0.2);
    List<List<Integer>> units = new ArrayList<>(ratings.units());
    Collections.shuffle(units, random);
    units = units.stream().map(u -> (List<Integer>) new ArrayList<>(u.reversed())).toList();
    Ratings shuffled = new Ratings(ratings.categories(), units);
    for (Weighting weighting : Weighting.values()) {
      for (ChanceCorrected measure : ChanceCorrected.values()) {
        assertThat(defined(measure.of(shuffled, weighting)).value())
            .isCloseTo(defined(measure.of(ratings, weighting)).value(), SAME);
      }
    }
    for (KrippendorffAlpha.Metric metric : KrippendorffAlpha.Metric.values()) {
      assertThat(defined(KrippendorffAlpha.of(shuffled, metric)).value())
          .isCloseTo(defined(KrippendorffAlpha.of(ratings, metric)).value(), SAME);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void twoRatersRelateAsTheBooksSay(long seed) {
    Ratings ratings = random(new Random(seed), 20, 2, 3, 0);
    double pi = defined(ChanceCorrected.FLEISS_KAPPA.of(ratings, Weighting.NOMINAL)).value();
    double alpha = defined(KrippendorffAlpha.of(ratings, KrippendorffAlpha.Metric.NOMINAL)).value();
    int n = ratings.units().size();
    assertThat(alpha).isCloseTo(1 - (1 - pi) * (2 * n - 1) / (2.0 * n), SAME);
  }

  @Test
  void oneAnswerEverywhereIsUndefinedAndNotPerfect() {
    Ratings same = new Ratings(List.of("a", "b"), List.of(List.of(0, 0, 0), List.of(0, 0, 0)));
    assertThat(KrippendorffAlpha.of(same, KrippendorffAlpha.Metric.NOMINAL))
        .isEqualTo(new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION));
    assertThat(ChanceCorrected.FLEISS_KAPPA.of(same, Weighting.NOMINAL))
        .isEqualTo(new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION));
    assertThat(defined(ChanceCorrected.GWET_AC.of(same, Weighting.NOMINAL)).value()).isEqualTo(1);
    assertThat(defined(PercentAgreement.of(same, Weighting.NOMINAL)).value()).isEqualTo(1);
  }

  @Test
  void swappedAnswersDisagreeWhollyAndLonelyAnswersSayNothing() {
    Ratings swapped = new Ratings(List.of("a", "b"), List.of(List.of(0, 1), List.of(1, 0)));
    assertThat(defined(CohenKappa.of(swapped, Weighting.NOMINAL)).value()).isCloseTo(-1, SAME);
    assertThat(defined(KrippendorffAlpha.of(swapped, KrippendorffAlpha.Metric.NOMINAL)).value())
        .isCloseTo(-0.5, SAME);
    Ratings lonely = new Ratings(List.of("a", "b"), List.of(List.of(0, -1), List.of(-1, 1)));
    assertThat(PercentAgreement.of(lonely, Weighting.NOMINAL))
        .isEqualTo(new Coefficient.Undefined(Coefficient.Reason.NO_PAIRS));
    assertThat(CohenKappa.of(lonely, Weighting.NOMINAL))
        .isEqualTo(new Coefficient.Undefined(Coefficient.Reason.NO_PAIRS));
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    Ratings ratings = Published.ratings("krippendorff_12x4");
    Bootstrap first = bootstrap(ratings, 7);
    assertThat(first).isEqualTo(bootstrap(ratings, 7)).isNotEqualTo(bootstrap(ratings, 8));
    assertThat(requireNonNull(first.interval()).low()).isBetween(-1.0, 0.8153);
    assertThat(requireNonNull(first.interval()).high()).isBetween(0.8154, 1.0);
    assertThat(bootstrap(new Ratings(List.of("a", "b"), List.of(List.of(0, 1))), 1).interval())
        .isNull();
  }

  private static Bootstrap bootstrap(Ratings ratings, long seed) {
    return Bootstrap.of(
        ratings, r -> KrippendorffAlpha.of(r, KrippendorffAlpha.Metric.ORDINAL), seed);
  }

  private static Ratings random(Random random, int units, int raters, int count, double missing) {
    List<String> categories = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      categories.add("c" + k);
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      List<Integer> row = new ArrayList<>();
      for (int r = 0; r < raters; r++) {
        row.add(random.nextDouble() < missing ? Ratings.MISSING : random.nextInt(count));
      }
      rows.add(row);
    }
    return new Ratings(categories, rows);
  }
}
