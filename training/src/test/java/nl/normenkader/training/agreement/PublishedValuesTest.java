package nl.normenkader.training.agreement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every coefficient equals what was published, to the printed precision. */
class PublishedValuesTest {

  private static final Offset<Double> PRINTED = within(5e-9 + 5e-10);

  static Stream<Arguments> severalRaters() {
    return Stream.of("krippendorff_12x4", "fleiss_1971_30x6")
        .flatMap(
            name ->
                Stream.of("unweighted", "linear", "ordinal", "quadratic")
                    .map(weights -> Arguments.of(name, weights)));
  }

  @ParameterizedTest
  @MethodSource("severalRaters")
  void severalRatersAsGwetPublished(String name, String weights) {
    Ratings ratings = Published.ratings(name);
    Weighting weighting = Published.weighting(weights);
    JsonNode expected = Published.ALL.get(name).get("gwet_irrCAC").get(weights);
    Coefficient.Defined ac = defined(ChanceCorrected.GWET_AC.of(ratings, weighting));
    assertThat(ac.observed()).isCloseTo(expected.get("pa").asDouble(), PRINTED);
    assertThat(ac.expected()).isCloseTo(expected.get("AC_pe").asDouble(), PRINTED);
    assertThat(ac.value()).isCloseTo(expected.get("AC").asDouble(), PRINTED);
    assertThat(ac.standardError()).isCloseTo(expected.get("AC_se").asDouble(), PRINTED);
    interval(ac, expected.get("AC_ci"));
    Coefficient.Defined fleiss = defined(ChanceCorrected.FLEISS_KAPPA.of(ratings, weighting));
    assertThat(fleiss.expected()).isCloseTo(expected.get("F_pe").asDouble(), PRINTED);
    assertThat(fleiss.value()).isCloseTo(expected.get("Fleiss").asDouble(), PRINTED);
    assertThat(fleiss.standardError()).isCloseTo(expected.get("F_se").asDouble(), PRINTED);
    interval(fleiss, expected.get("F_ci"));
    assertThat(defined(ChanceCorrected.BRENNAN_PREDIGER.of(ratings, weighting)).value())
        .isCloseTo(expected.get("BP").asDouble(), PRINTED);
    assertThat(defined(PercentAgreement.of(ratings, weighting)).value())
        .isCloseTo(expected.get("pa").asDouble(), PRINTED);
  }

  private static void interval(Coefficient.Defined value, JsonNode bounds) {
    assertThat(requireNonNull(value.interval()).low()).isCloseTo(bounds.get(0).asDouble(), PRINTED);
    assertThat(requireNonNull(value.interval()).high())
        .isCloseTo(bounds.get(1).asDouble(), PRINTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cohen1960_p37_n100", "cohen1960_p45_n200", "kappa_paradox_n100", "wikipedia_n50"})
  void twoRatersAsPublished(String name) {
    JsonNode table = Published.ALL.get("tables_two_raters").get(name);
    Ratings ratings = Published.ofTable(table.get("table"));
    for (Map.Entry<String, JsonNode> row : table.get("values").properties()) {
      Weighting weighting = Published.weighting(row.getKey());
      JsonNode expected = row.getValue();
      Coefficient.Defined kappa = defined(CohenKappa.of(ratings, weighting));
      assertThat(kappa.observed()).isCloseTo(expected.get("po").asDouble(), PRINTED);
      assertThat(kappa.expected()).isCloseTo(expected.get("pe").asDouble(), PRINTED);
      assertThat(kappa.value()).isCloseTo(expected.get("kappa").asDouble(), PRINTED);
      assertThat(kappa.standardError()).isCloseTo(expected.get("se").asDouble(), PRINTED);
      assertThat(defined(ChanceCorrected.FLEISS_KAPPA.of(ratings, weighting)).value())
          .as("Scott's pi is Fleiss' kappa of two raters")
          .isCloseTo(expected.get("scott").asDouble(), PRINTED);
      assertThat(defined(ChanceCorrected.GWET_AC.of(ratings, weighting)).value())
          .isCloseTo(expected.get("AC").asDouble(), PRINTED);
    }
  }

  @Test
  void krippendorffsAlphaAsPublished() {
    Ratings ratings = Published.ratings("krippendorff_12x4");
    JsonNode expected = Published.ALL.get("krippendorff_12x4").get("krippendorff");
    for (KrippendorffAlpha.Metric metric : KrippendorffAlpha.Metric.values()) {
      JsonNode row = expected.get(metric.name().toLowerCase(java.util.Locale.ROOT));
      Coefficient.Defined alpha = defined(KrippendorffAlpha.of(ratings, metric));
      assertThat(alpha.value()).as("%s", metric).isCloseTo(row.get("alpha").asDouble(), PRINTED);
      assertThat(alpha.observed()).isCloseTo(row.get("Do").asDouble(), PRINTED);
      assertThat(alpha.expected()).isCloseTo(row.get("De").asDouble(), PRINTED);
    }
    assertThat(
            defined(
                    KrippendorffAlpha.of(
                        Published.ratings("krippendorff_2004_binary_10x2"),
                        KrippendorffAlpha.Metric.NOMINAL))
                .value())
        .isCloseTo(0.095238095, PRINTED);
  }

  @Test
  void intraclassCorrelationAsShroutAndFleissPublished() {
    JsonNode data = Published.ALL.get("icc_shrout_fleiss_1979");
    Coefficient.Defined icc =
        defined(IntraclassCorrelation.of(Published.amounts(data.get("data"))));
    assertThat(icc.value()).isCloseTo(data.get("values").get("ICC2,1").asDouble(), PRINTED);
    interval(icc, data.get("values").get("CI21"));
  }

  @Test
  void gwetsBenchmarkAsPublished() {
    JsonNode data = Published.ALL.get("gwet_benchmark");
    Map<String, Benchmark> scales =
        Map.of(
            "landis_koch_cumprob", Benchmark.LANDIS_KOCH,
            "fleiss_cumprob", Benchmark.FLEISS,
            "cicchetti_sparrow_cumprob", Benchmark.CICCHETTI_SPARROW);
    scales.forEach(
        (key, scale) -> {
          List<Double> cumulative = scale.cumulative(0.67, 0.15);
          for (int i = 0; i < cumulative.size(); i++) {
            assertThat(cumulative.get(i))
                .as("%s %s", key, i)
                .isCloseTo(data.get(key).get(i).asDouble(), within(5.5e-6));
          }
        });
    assertThat(Benchmark.LANDIS_KOCH.word(0.67, 0.15)).isEqualTo("redelijk");
  }

  @Test
  void cronbachsPartsAddUp() {
    JsonNode data = Published.ALL.get("cronbach_components_selfmade");
    Accuracy accuracy =
        Accuracy.of(Published.amounts(data.get("X")), Published.amounts(data.get("T")));
    assertThat(accuracy.elevation()).isCloseTo(data.get("E2").asDouble(), PRINTED);
    assertThat(accuracy.differentialElevation()).isCloseTo(data.get("DE2").asDouble(), PRINTED);
    assertThat(accuracy.stereotypeAccuracy()).isCloseTo(data.get("SA2").asDouble(), PRINTED);
    assertThat(accuracy.differentialAccuracy()).isCloseTo(data.get("DA2").asDouble(), PRINTED);
    assertThat(accuracy.total()).isCloseTo(data.get("D2").asDouble(), PRINTED);
  }

  static Coefficient.Defined defined(Coefficient coefficient) {
    assertThat(coefficient).isInstanceOf(Coefficient.Defined.class);
    return (Coefficient.Defined) coefficient;
  }
}
