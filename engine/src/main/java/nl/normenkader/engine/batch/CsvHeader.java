package nl.normenkader.engine.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.normenkader.engine.format.Json;
import nl.normenkader.engine.issue.Checked;
import nl.normenkader.engine.issue.Issue;

/** The first row of a CSV file: what each column means. */
public record CsvHeader(List<CsvColumn> columns) {

  /** The header, or everything that is wrong with it. */
  public static Checked<CsvHeader> read(List<String> names) {
    List<Issue> issues = new ArrayList<>();
    List<CsvColumn> columns = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String cell : names) {
      String name = cell.strip();
      if (!seen.add(name)) {
        issues.add(Issue.of(BatchIssue.KOLOM_DUBBEL, "kolom " + name, name));
      }
      CsvColumn.parse(name).ifPresentOrElse(columns::add, () -> issues.add(unknown(name)));
    }
    for (String required : List.of("id", "peildatum")) {
      if (!seen.contains(required)) {
        issues.add(Issue.of(BatchIssue.KOLOM_ONTBREEKT, "", required));
      }
    }
    return Checked.of(new CsvHeader(columns), issues);
  }

  private static Issue unknown(String name) {
    return Issue.of(
        BatchIssue.KOLOM_ONBEKEND, "kolom " + name, name, String.join(", ", CsvColumn.forms()));
  }

  /** The casus in a row; an empty cell is unknown. */
  public Checked<Json> row(List<String> cells) {
    List<Issue> issues = new ArrayList<>();
    if (cells.size() != columns.size()) {
      issues.add(Issue.of(BatchIssue.CSV_AANTAL_CELLEN, "", cells.size(), columns.size()));
      return Checked.failed(issues);
    }
    Json.Obj casus = CsvCell.EMPTY_OBJECT;
    for (int i = 0; i < columns.size(); i++) {
      CsvColumn column = columns.get(i);
      String text = cells.get(i).strip();
      Json value = text.isEmpty() ? null : CsvCell.read(column, text, issues);
      casus = value == null ? casus : column.put(casus, value);
    }
    return Checked.of(casus, issues);
  }

  /** How a place in a casus is called in this file. */
  public String place(String at, String pointer) {
    for (CsvColumn column : columns) {
      if (column.pointer().equals(pointer)) {
        return at + ", kolom " + column.name();
      }
    }
    return pointer.isEmpty() ? at : at + ", " + pointer;
  }
}
