package nl.normenkader.engine.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.normenkader.engine.batch.CaseText;
import nl.normenkader.engine.batch.CsvColumn;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.JsonReader;
import nl.normenkader.engine.format.RecordBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCasusReaderTest {

  @TempDir Path directory;

  @Test
  void everyFormOfColumnHasItsPlaceInTheCasus() throws IOException {
    String csv =
        "id;peildatum;niveaus.geld;factoren.motivatie;kenmerken.alleen;aantallen.kamers;"
            + "opgaven.regie.bedrag;opgaven.regie.keer;opgaven.regie.reden;bijdragen.netwerk.geen;"
            + "bijdragen.mantelzorg.leefgebieden.geld.mate;"
            + "bijdragen.mantelzorg.leefgebieden.geld.bevestigd;"
            + "bijdragen.mantelzorg.normonderdelen.regie.bedrag;bijdragen.mantelzorg.normonderdelen.regie.bevestigd;keuzes.beleidsregels/3.2/effecten/a.toepassen;keuzes.beleidsregels/3.2/effecten/a.reden;gekozenProfielen.individueel.profiel;gekozenProfielen.individueel.reden\n"
            + "1;2026-02-01;zwaar;hoog;ja;4;30;3;\"drie keer;"
            + " \"\"echt\"\"\";ja;deels;ja;15;nee;nee;hoeft niet;p2;past beter\n";
    String json =
        """
        {"id": "1", "peildatum": "2026-02-01", "niveaus": {"geld": "zwaar"},
         "factoren": {"motivatie": "hoog"}, "kenmerken": {"alleen": "ja"},
         "aantallen": {"kamers": 4},
         "opgaven": {"regie": {"bedrag": 30, "keer": 3, "reden": "drie keer; \\"echt\\""}},
         "bijdragen": {"netwerk": {"geen": true}, "mantelzorg": {
           "leefgebieden": {"geld": {"mate": "deels", "bevestigd": true}},
           "normonderdelen": {"regie": {"bedrag": 15, "bevestigd": false}}}},
         "keuzes": {"beleidsregels/3.2/effecten/a": {"toepassen": false, "reden": "hoeft niet"}},
         "gekozenProfielen": {"individueel": {"profiel": "p2", "reden": "past beter"}}}
        """;
    assertThat(first(csv))
        .isEqualTo(
            RecordBinding.read(Casus.class, JsonReader.read(json).orElseThrow()).orElseThrow());
    assertThat(csv.lines().findFirst().orElseThrow().split(";")).hasSameSizeAs(CsvColumn.forms());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id;peildatum;niveaus.geld\n1;2026-02-01;zwaar\n",
        "id,peildatum,niveaus.geld\r\n1,2026-02-01,zwaar",
        "id\tpeildatum\tniveaus.geld\n1\t2026-02-01\tzwaar\n",
        "\uFEFFid;peildatum;niveaus.geld\n\n1;1-2-2026; zwaar \n",
        "\uFEFF\"id\";\"peildatum\";\"niveaus.geld\"\n\"1\";\"01-02-2026\";\"zwaar\"\n",
        "niveaus.geld;niveaus.dag;id;peildatum\nzwaar;;1;2026-02-01\n"
      })
  void howSpreadsheetsWriteItMakesNoDifference(String csv) throws IOException {
    String json = "{\"id\":\"1\",\"peildatum\":\"2026-02-01\",\"niveaus\":{\"geld\":\"zwaar\"}}";
    assertThat(first(csv))
        .isEqualTo(
            RecordBinding.read(Casus.class, JsonReader.read(json).orElseThrow()).orElseThrow());
  }

  @Test
  void manyRowsAreReadOneByOne() throws IOException {
    Path file = directory.resolve("veel.csv");
    try (var writer = Files.newBufferedWriter(file)) {
      writer.write("id;peildatum;niveaus.geld\n");
      for (int i = 0; i < 200_000; i++) {
        writer.write(i + ";2026-02-01;zwaar\n");
      }
    }
    try (CsvCasusReader reader = new CsvCasusReader(new InputFile(file))) {
      int rows = 0;
      for (CaseText row = reader.next(); row != null; row = reader.next()) {
        rows++;
      }
      assertThat(rows).isEqualTo(200_000);
    }
  }

  private Casus first(String csv) throws IOException {
    Path file = Files.writeString(directory.resolve("a.csv"), csv);
    try (CsvCasusReader reader = new CsvCasusReader(new InputFile(file))) {
      Casus casus = requireNonNull(reader.next()).casus().orElseThrow();
      assertThat(reader.next()).isNull();
      return casus;
    }
  }
}
