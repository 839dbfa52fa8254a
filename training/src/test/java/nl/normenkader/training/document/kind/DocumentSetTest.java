package nl.normenkader.training.document.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.lock.ShippedKader;
import nl.normenkader.engine.lock.ShippedKaders;
import nl.normenkader.profiles.base.BaseCatalogue;
import nl.normenkader.profiles.base.BaseKader;
import nl.normenkader.profiles.diff.Side;
import nl.normenkader.profiles.diff.WasWordt;
import nl.normenkader.training.document.model.Block;
import nl.normenkader.training.document.model.Document;
import nl.normenkader.training.document.model.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every shipped kader can be made, says whose it is, and shows no bare id. */
class DocumentSetTest {

  static Stream<ShippedKader> kaders() {
    return ShippedKaders.get().all().stream();
  }

  private static DocumentSource source(String name) {
    return DocumentSource.of(ShippedKaders.get().find(name).orElseThrow().locked());
  }

  @ParameterizedTest
  @MethodSource("kaders")
  void documentsCarryHashEditionAndWarning(ShippedKader kader) {
    DocumentSource source = DocumentSource.of(kader.locked());
    for (DocumentKind kind : DocumentSet.of(source)) {
      Document document = kind.build(source);
      assertThat(document.properties().configuration()).isEqualTo(kader.locked().hash().text());
      assertThat(document.properties().edition()).contains(kader.version());
      assertThat(document.properties().warning()).isEqualTo(kader.kader().general().warning());
      assertThat(document.contents()).as(kind.id()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kaders")
  void noDocumentShowsAnAddress(ShippedKader kader) {
    DocumentSource source = DocumentSource.of(kader.locked());
    List<String> lists =
        RecordBinding.write(kader.kader()).members().keySet().stream().map(k -> k + "/").toList();
    for (DocumentKind kind : DocumentSet.of(source)) {
      for (Block block : kind.build(source).blocks()) {
        assertThat(words(block))
            .as(kind.id())
            .noneMatch(text -> lists.stream().anyMatch(text::contains));
      }
    }
  }

  private static List<String> words(Block block) {
    return switch (block) {
      case Block.Heading one -> List.of(one.text());
      case Block.Paragraph one -> List.of(Inline.plain(one.inlines()));
      case Block.Listing one -> one.items().stream().map(Inline::plain).toList();
      case Block.Table one ->
          one.rows().stream().flatMap(List::stream).map(Block.Cell::text).toList();
      case Block.Note one -> List.of(Inline.plain(one.inlines()));
      case Block.FormField one -> List.of(one.label());
      case Block.Figure one -> List.of(one.alternative());
      case Block.PageBreak ignored -> List.of();
    };
  }

  @Test
  void aKindThatDoesNotFitIsNotOffered() {
    assertThat(DocumentSet.of(source("awbz-begeleiding/2014")))
        .extracting(DocumentKind::id)
        .doesNotContain("profielkaarten", "transponeringstabel");
    assertThat(DocumentSet.of(source("demo-begeleiding/2.0")))
        .extracting(DocumentKind::id)
        .containsExactlyElementsOf(DocumentSet.kinds().stream().map(DocumentKind::id).toList());
  }

  @Test
  void aGemeenteSpeaksInItsOwnDocuments() {
    ShippedKader kader = ShippedKaders.get().find("demo-begeleiding/1.0").orElseThrow();
    DocumentSource source =
        DocumentSource.of(
            kader.locked(),
            new GemeenteData("Voorbeeldstad", "het loket", "2026-03-03", "B-12"),
            new WasWordt(List.of()));
    Document document = new Beleidsregels().build(source);
    assertThat(document.properties().owner()).isEqualTo("Gemeente Voorbeeldstad");
    assertThat(document.blocks().stream().flatMap(block -> words(block).stream()))
        .anyMatch(text -> text.contains("3 maart 2026, nummer B-12"))
        .anyMatch(text -> text.contains("van de gemeente Voorbeeldstad"));
  }

  @Test
  void wasWordtTellsEveryChangeOnce() {
    BaseCatalogue bases = BaseCatalogue.shipped();
    BaseKader was = bases.find("demo-begeleiding", "1.0").orElseThrow();
    BaseKader wordt = bases.find("demo-begeleiding", "2.0").orElseThrow();
    WasWordt changes = WasWordt.between(was, Side.of(was), Side.of(wordt));
    Document report = WasWordtRapport.build(source("demo-begeleiding/2.0"), "versie 1.0", changes);
    List<String> told =
        report.blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .filter(table -> table.caption().startsWith("Was en wordt"))
            .flatMap(table -> table.rows().stream())
            .map(row -> row.getFirst().text())
            .toList();
    assertThat(told)
        .containsExactlyElementsOf(
            changes.changes().stream().map(one -> one.sentenceWithReason()).toList())
        .isNotEmpty();
  }

  @Test
  void trackedBeleidsregelsHoldBothVersions() {
    Document document =
        BeleidsregelsWijziging.build(
            source("demo-begeleiding/1.0"), source("demo-begeleiding/2.0"));
    assertThat(document.blocks())
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(block -> ((Block.Heading) block).anchor())
        .contains("vervallen-kijken-bij-twijfel");
    List<String> now =
        source("demo-begeleiding/2.0").kader().beleidsregels().stream()
            .map(regel -> "Artikel " + regel.article() + " " + regel.title())
            .toList();
    assertThat(document.contents().stream().map(Block.Heading::text)).containsAll(now);
  }
}
