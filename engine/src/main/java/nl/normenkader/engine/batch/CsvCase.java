package nl.normenkader.engine.batch;

import java.util.List;
import nl.normenkader.engine.casus.Casus;
import nl.normenkader.engine.format.RecordBinding;
import nl.normenkader.engine.issue.Checked;

/**
 * A row of a CSV file.
 *
 * @param place how the row is called in messages
 */
public record CsvCase(CsvHeader header, List<String> cells, String place) implements CaseText {

  @Override
  public String at(String pointer) {
    return header.place(place, pointer);
  }

  @Override
  public Checked<Casus> casus() {
    var json = header.row(cells);
    return json.value()
        .map(tree -> RecordBinding.read(Casus.class, tree))
        .orElseGet(() -> Checked.failed(json.issues()));
  }

  @Override
  public boolean fill(RowEncoder encoder, int[] row) {
    return encoder.encode(header, cells, row);
  }
}
