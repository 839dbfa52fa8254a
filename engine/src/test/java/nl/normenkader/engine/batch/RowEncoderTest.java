package nl.normenkader.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.normenkader.engine.bare.CaseReader;
import nl.normenkader.engine.bare.CompleteCases;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.compile.CompiledNormenkader;
import nl.normenkader.engine.issue.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that is read straight into numbers is the row that the casus gives. */
class RowEncoderTest {

  private static final String[] SPOILED = {
    "", "x", "-1", " 1", "1.5", "999999999", "99999999999", "ja", "nee", "Ja", "licht", "2026-02-30"
  };

  @ParameterizedTest
  @ValueSource(strings = {"demo-begeleiding/1.0", "awbz-begeleiding/2014"})
  void whatIsTakenIsWhatTheCasusSays(String name) {
    CompiledNormenkader kader = Variation.of(name).compiled();
    Configuration configuration = Configuration.of(name, kader);
    CaseCsv csv = new CaseCsv(kader.source(), true);
    CsvHeader header = CsvHeader.read(csv.header()).orElseThrow();
    RowEncoder encoder = new RowEncoder(configuration.path());
    CaseReader reader = new CaseReader(configuration.path());
    CompleteCases cases = new CompleteCases(kader, 12);
    Random random = new Random(34);
    int taken = 0;
    for (int i = 0; i < 300; i++) {
      List<String> cells = new ArrayList<>(csv.row(cases.next()));
      if (i % 2 == 1) {
        cells.set(random.nextInt(cells.size()), SPOILED[random.nextInt(SPOILED.length)]);
      }
      int[] fast = new int[configuration.path().layout().size()];
      if (new CsvCase(header, cells, "regel").fill(encoder, fast)) {
        taken++;
        int[] slow = new int[fast.length];
        Casus casus = new CsvCase(header, cells, "regel").casus().orElseThrow();
        Checked<Boolean> complete = reader.read(casus, slow);
        assertThat(complete.orElseThrow()).as("%s", cells).isTrue();
        assertThat(fast).as("%s", cells).isEqualTo(slow);
      } else {
        assertThat(i % 2).as("doubt about %s", cells).isEqualTo(1);
      }
    }
    assertThat(taken).isGreaterThan(150);
  }
}
