package nl.normenkader.profiles.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.profiles.postgres.TestDatabase;
import nl.normenkader.profiles.publication.Town;
import nl.normenkader.profiles.store.TailoringId;
import nl.normenkader.profiles.tailoring.Choice;
import nl.normenkader.profiles.tailoring.Motivering;
import nl.normenkader.profiles.tailoring.Onderbouwing;
import nl.normenkader.profiles.tailoring.Place;
import nl.normenkader.profiles.workspace.Edit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The motivations of a tailoring, change by change. */
class MotivationTableTest {

  private static final TestDatabase DATABASE = TestDatabase.create();

  private static final AtomicInteger NEXT_CODE = new AtomicInteger(9981);

  private final Town town =
      new Town(DATABASE.database(), Integer.toString(NEXT_CODE.getAndIncrement()));
  private final MotivationTable table = new MotivationTable(town.store, town.reader);

  @AfterAll
  static void stop() {
    DATABASE.close();
  }

  @Test
  void everyChangeIsToldWithItsMotiveringAlsoInCsvAndJson() {
    TailoringId id = town.begin();
    town.edit(
        town.consulent,
        id,
        Edit.text(UUID.randomUUID(), Place.of("leefgebieden/geld#naam"), "=\"Geld\", en post"));
    Choice choice = town.open(id).choicesWithoutMotivering().getFirst();
    town.tailorings
        .motivate(
            town.consulent,
            id,
            choice.id(),
            choice.title(),
            new Motivering(
                "Zo noemen inwoners het.",
                "art. 2",
                Onderbouwing.BELEIDSKEUZE,
                URI.create("https://voorbeeldstad.example/besluit")))
        .orElseThrow();
    List<MotivationTable.Row> rows = table.rows(town.jurist, id).orElseThrow();
    assertThat(rows).hasSize(1);
    MotivationTable.Row row = rows.getFirst();
    assertThat(row.element()).isEqualTo("leefgebieden/geld#naam");
    assertThat(row.wordt()).contains("Geld");
    assertThat(row.reason()).isEqualTo("Zo noemen inwoners het.");
    assertThat(row.onderbouwing()).isEqualTo("beleidskeuze");
    assertThat(row.document()).isEqualTo("https://voorbeeldstad.example/besluit");
    assertThat(row.who()).isEqualTo("Anna");
    assertThat(row.session()).isEmpty();
    assertThat(MotivationTable.csv(rows))
        .startsWith(
            "\uFEFF\"element\",\"was\",\"wordt\",\"reden\",\"grondslag\",\"soortOnderbouwing\",\"document\",\"wie\",\"sessie\"\r\n")
        .contains("\"\"Geld\"\"")
        .contains(
            ",\"art."
                + " 2\",\"beleidskeuze\",\"https://voorbeeldstad.example/besluit\",\"Anna\",\"\"\r\n");
    Json read = JsonReader.read(MotivationTable.json(rows)).orElseThrow();
    assertThat(((Json.Arr) read).items()).hasSize(1);
    assertThat(new String(MotivationTable.json(rows), StandardCharsets.UTF_8))
        .contains("\"reden\":\"Zo noemen inwoners het.\"");
    assertThat(
            MotivationTable.csv(
                List.of(new MotivationTable.Row("e", "=1+1", "-2", "", "", "", "", "", ""))))
        .contains("\"'=1+1\",\"'-2\"");
  }

  @Test
  void anAddressNobodyCanOpenIsRefused() {
    TailoringId id = town.begin();
    town.edit(
        town.consulent,
        id,
        Edit.text(UUID.randomUUID(), Place.of("leefgebieden/geld#naam"), "Geldzaken"));
    Choice choice = town.open(id).choicesWithoutMotivering().getFirst();
    assertThat(
            town.tailorings
                .motivate(
                    town.consulent,
                    id,
                    choice.id(),
                    choice.title(),
                    new Motivering("", "", null, URI.create("file:///etc/passwd")))
                .reasons())
        .extracting("code")
        .containsExactly("documentlink-ongeldig");
  }
}
