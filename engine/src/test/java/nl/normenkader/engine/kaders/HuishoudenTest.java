package nl.normenkader.engine.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.compile.Compiler;
import nl.normenkader.engine.evaluate.Engine;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.LockedConfiguration;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.outcome.Outcome;
import nl.normenkader.engine.outcome.WholeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The fictitious kader for hulp bij het huishouden: a base amount per year, more and less for named
 * modules and for each room, held against a table that was worked out by hand.
 */
class HuishoudenTest {
  private static final LockedConfiguration LOCKED =
      ShippedKaders.get().find("demo-huishouden/1.0").orElseThrow().locked();
  private static final CompiledNormenkader KADER =
      Compiler.compile(LOCKED.kader(), LOCKED.hash()).orElseThrow();
  private static final String EXAMPLES = "/voorbeelden/demo-huishouden/";

  @Test
  void itIsSoundWithoutAWarning() {
    assertThat(Compiler.compile(LOCKED.kader(), LOCKED.hash()).issues()).isEmpty();
  }

  @Test
  void aFiftySecondIsExact() {
    assertThat(KADER.denominator() % 52).isZero();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/kaders/huishouden/berekening.csv",
      delimiter = ';',
      numLinesToSkip = 2)
  void theTableIsReproduced(
      String name,
      @Nullable String answers,
      String arithmetic,
      long bruto,
      long schoonmaak,
      long was,
      long boodschappen,
      long grote) {
    Json.Obj casus = (Json.Obj) AwbzCasus.json("/kaders/huishouden/basis.json");
    for (String answer : answers == null ? new String[0] : answers.split(" ")) {
      casus = answered(casus, answer);
    }
    Outcome outcome = evaluate(casus);
    assertThat(outcome.isComplete()).isTrue();
    assertThat(outcome.voorziening("schoonmaak").bruto()).isEqualTo(WholeRange.of(bruto));
    assertThat(omvang(outcome, "schoonmaak")).isEqualTo("" + schoonmaak);
    assertThat(omvang(outcome, "wasverzorging")).isEqualTo("" + was);
    assertThat(omvang(outcome, "boodschappenhulp")).isEqualTo("" + boodschappen);
    assertThat(omvang(outcome, "grote-schoonmaak")).isEqualTo("" + grote);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/kaders/huishouden/voorbeelden.csv",
      delimiter = ';',
      numLinesToSkip = 2)
  void eachExampleComesToWhatWasWorkedOut(
      String file,
      String kind,
      String arithmetic,
      String schoonmaak,
      String was,
      String boodschappen,
      String grote) {
    Outcome outcome = evaluate(AwbzCasus.json(EXAMPLES + file));
    assertThat(outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')).isEqualTo(kind);
    assertThat(
            List.of(
                omvang(outcome, "schoonmaak"),
                omvang(outcome, "wasverzorging"),
                omvang(outcome, "boodschappenhulp"),
                omvang(outcome, "grote-schoonmaak")))
        .containsExactly(schoonmaak, was, boodschappen, grote);
  }

  @Test
  void whatIsPossibleIsGoneThrough() {
    // (6300 + 6 × 325 + 1560 + 50% of 520) / 52 = 193 41/52: a person is not twice sensitive to
    // dust.
    Casus casus = casus(AwbzCasus.json(EXAMPLES + "nog-veel-te-vragen.json"));
    Outcome narrow = Engine.narrow(KADER, casus).orElseThrow();
    assertThat(omvang(narrow, "schoonmaak")).isEqualTo("0–195");
    assertThat(omvang(narrow, "wasverzorging")).isEqualTo("0–15");
  }

  @Test
  void everyExampleIsInTheIndexUnderItsOwnName() {
    List<String> files =
        ((Json.Arr) AwbzCasus.json(EXAMPLES + "index.json"))
            .items().stream()
                .map(row -> ((Json.Obj) row).members().get("bestand"))
                .map(file -> file instanceof Json.Text text ? text.value() : "")
                .toList();
    assertThat(files).hasSize(7).doesNotHaveDuplicates();
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(casus(AwbzCasus.json(EXAMPLES + file)).id() + ".json").isEqualTo(file));
  }

  private static String omvang(Outcome outcome, String voorziening) {
    WholeRange omvang = outcome.voorziening(voorziening).omvang();
    return omvang == null ? "-" : omvang.toString();
  }

  private static Outcome evaluate(Json casus) {
    return Engine.evaluate(KADER, casus(casus)).orElseThrow();
  }

  private static Casus casus(Json json) {
    return RecordBinding.read(Casus.class, json).orElseThrow();
  }

  /** {@code bijdragen/x/normonderdelen/y=30} laid over a casus. */
  private static Json.Obj answered(Json.Obj casus, String answer) {
    String[] sides = answer.split("=");
    List<String> path = List.of(sides[0].split("/"));
    if (!path.getFirst().equals("bijdragen")) {
      Json value =
          path.getFirst().equals("aantallen")
              ? new Json.Whole(Long.parseLong(sides[1]))
              : new Json.Text(sides[1]);
      return put(casus, path, value);
    }
    Json.Obj empty = new Json.Obj(java.util.Map.of());
    Json.Obj bijdragen = empty;
    if (path.get(2).equals("leefgebieden")) {
      for (String leefgebied : List.of("schoon-huis", "was", "boodschappen")) {
        String extent = leefgebied.equals(path.get(3)) ? sides[1] : "geen";
        bijdragen =
            put(bijdragen, List.of("leefgebieden", leefgebied, "mate"), new Json.Text(extent));
      }
    } else {
      for (String leefgebied : List.of("schoon-huis", "was", "boodschappen")) {
        bijdragen =
            put(bijdragen, List.of("leefgebieden", leefgebied, "mate"), new Json.Text("geen"));
      }
      Json minutes = new Json.Whole(Long.parseLong(sides[1]));
      bijdragen = put(bijdragen, List.of("normonderdelen", path.get(3), "bedrag"), minutes);
    }
    return put(casus, path.subList(0, 2), bijdragen);
  }

  private static Json.Obj put(Json.Obj into, List<String> path, Json value) {
    if (path.size() == 1) {
      return into.with(path.getFirst(), value);
    }
    Json.Obj below =
        into.members().get(path.getFirst()) instanceof Json.Obj there
            ? there
            : new Json.Obj(java.util.Map.of());
    return into.with(path.getFirst(), put(below, path.subList(1, path.size()), value));
  }
}
