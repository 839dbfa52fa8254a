package nl.normenkader.training.document.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.normenkader.engine.compile.CompiledBand;
import nl.normenkader.engine.compile.CompiledVoorziening;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.engine.model.Bandbreedte;
import nl.normenkader.engine.model.Indicatieprofiel;
import nl.normenkader.engine.model.Klassentabel;
import nl.normenkader.engine.model.Leefgebied;
import nl.normenkader.engine.model.Normenkader;
import nl.normenkader.engine.model.Normonderdeel;
import nl.normenkader.engine.model.Normonderdeel.Amount;
import nl.normenkader.engine.model.Profielreeks;
import nl.normenkader.engine.model.Weegfactor;
import nl.normenkader.engine.outcome.Wording;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Block.Cell;
import nl.normenkader.training.document.model.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that the werkinstructie prints is the value the engine computes with. */
class WerkinstructieTest {

  static Stream<ShippedKader> kaders() {
    return ShippedKaders.get().all().stream();
  }

  private static Document of(ShippedKader kader) {
    return new Werkinstructie().build(DocumentSource.of(kader.locked()));
  }

  private static List<List<String>> rows(Document document, String caption) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.caption().equals(caption))
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(Cell::text).toList())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kaders")
  void bandsAreThoseOfTheCompiledKader(ShippedKader shipped) {
    DocumentSource source = DocumentSource.of(shipped.locked());
    Document document = new Werkinstructie().build(source);
    List<String> printed = new ArrayList<>();
    List<String> computed = new ArrayList<>();
    for (Profielreeks reeks : source.kader().profielreeksen()) {
      for (List<String> row : rows(document, "Bandbreedtes van " + reeks.name())) {
        if (!row.get(1).equals("–")) {
          printed.add(
              row.get(0)
                  + "|"
                  + row.get(1).split(",")[0]
                  + "|"
                  + first(row.get(2))
                  + "|"
                  + first(row.get(3))
                  + "|"
                  + first(row.get(4))
                  + "|"
                  + row.get(5));
        }
      }
    }
    for (Profielreeks reeks : source.kader().profielreeksen()) {
      for (int i = 0; i < reeks.profielen().size(); i++) {
        Indicatieprofiel profiel = reeks.profielen().get(i);
        for (Bandbreedte band : profiel.bandbreedtes()) {
          CompiledVoorziening voorziening =
              source.compiled().voorzieningen().stream()
                  .filter(one -> one.id().equals(band.id()))
                  .findFirst()
                  .orElseThrow();
          CompiledBand engine = Objects.requireNonNull(voorziening.parts().get(i).band());
          long d = source.compiled().denominator();
          computed.add(
              profiel.name()
                  + "|"
                  + voorziening.source().name()
                  + "|"
                  + engine.min() / d
                  + "|"
                  + engine.norm() / d
                  + "|"
                  + engine.max() / d
                  + "|"
                  + (profiel.months() == null
                      ? "–"
                      : profiel.months() + (profiel.months() == 1 ? " maand" : " maanden")));
        }
      }
    }
    assertThat(printed).containsExactlyElementsOf(computed);
  }

  private static String first(String cell) {
    return cell.split(" ")[0];
  }

  @ParameterizedTest
  @MethodSource("kaders")
  void niveausAreThoseOfTheKader(ShippedKader shipped) {
    Document document = of(shipped);
    for (Leefgebied one : shipped.kader().leefgebieden()) {
      List<List<String>> rows = rows(document, "Niveaus van " + one.name());
      assertThat(rows.stream().map(row -> row.subList(0, 2)).toList())
          .isEqualTo(one.niveaus().stream().map(n -> List.of(n.name(), n.definition())).toList());
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).size() == 4) {
          assertThat(rows.get(i).get(2)).isEqualTo(orDash(one.niveaus().get(i).justDoes()));
          assertThat(rows.get(i).get(3)).isEqualTo(orDash(one.niveaus().get(i).justNot()));
        }
      }
    }
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "–" : text;
  }

  @ParameterizedTest
  @MethodSource("kaders")
  void onderdelenCarryTheirNorm(ShippedKader shipped) {
    Normenkader kader = shipped.kader();
    List<List<String>> rows = rows(of(shipped), "Onderdelen");
    assertThat(rows).hasSameSizeAs(kader.normonderdelen());
    for (int i = 0; i < rows.size(); i++) {
      Normonderdeel one = kader.normonderdelen().get(i);
      assertThat(rows.get(i).getFirst()).isEqualTo(one.name());
      String amount = rows.get(i).get(3);
      switch (one.amount()) {
        case Amount.Fixed fixed ->
            assertThat(amount).startsWith(Wording.amount(fixed.norm()) + " ");
        case Amount.PerAantal per ->
            assertThat(amount).startsWith(Wording.amount(per.norm()) + " ");
        case Amount.Assessed assessed ->
            assertThat(amount)
                .endsWith(
                    kader.opgaven().stream()
                        .filter(opgave -> opgave.id().equals(assessed.opgave()))
                        .findFirst()
                        .orElseThrow()
                        .name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kaders")
  void classesAndWeightsAreThoseOfTheKader(ShippedKader shipped) {
    Document document = of(shipped);
    for (Klassentabel tabel : shipped.kader().klassentabellen()) {
      assertThat(rows(document, tabel.name()))
          .isEqualTo(
              tabel.klassen().stream()
                  .map(k -> List.of(k.name(), Long.toString(k.from()), Long.toString(k.below())))
                  .toList());
    }
    List<List<String>> weights = rows(document, "Weegfactoren en hun werking");
    List<Weegfactor> expected = shipped.kader().weegfactoren();
    assertThat(weights.stream().map(List::getFirst))
        .containsExactlyElementsOf(expected.stream().map(Weegfactor::name).toList());
    for (int i = 0; i < expected.size(); i++) {
      String figure =
          switch (expected.get(i).werking()) {
            case Weegfactor.Werking.ShiftProfile one -> "" + Math.abs(one.steps());
            case Weegfactor.Werking.Precondition ignored -> "";
            case Weegfactor.Werking.PlaceInBand one -> Math.abs(one.percentage()) + "%";
            case Weegfactor.Werking.Share one -> one.percentage() + "%";
            case Weegfactor.Werking.Extra one -> Wording.amount(one.amount()) + " ";
            case Weegfactor.Werking.Months one -> one.months() + " ";
          };
      assertThat(weights.get(i).get(2)).contains(figure);
    }
  }

  @ParameterizedTest
  @MethodSource("kaders")
  void everyStepAndRuleStandsInIt(ShippedKader shipped) {
    Document document = of(shipped);
    List<String> steps =
        shipped.kader().fasen().stream()
            .flatMap(fase -> fase.stappen().stream())
            .map(stap -> stap.name())
            .toList();
    assertThat(
            rows(document, "De stappen in het kort").stream()
                .map(row -> row.getFirst().replaceFirst("^\\d+\\. ", "")))
        .containsExactlyElementsOf(steps);
    assertThat(rows(document, "Beleidsregels en hun werking").stream().map(List::getFirst))
        .containsExactlyElementsOf(
            shipped.kader().beleidsregels().stream()
                .map(regel -> regel.article() + " " + regel.title())
                .toList());
    assertThat(rows(document, "De vijf stappen en waar u ze zet")).hasSize(5);
  }
}
