package nl.normenkader.training.document.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sheets of rows, to look up and to calculate with.
 *
 * @param properties the same as of a document: hash and edition travel with the file
 */
public record Workbook(Document.Properties properties, List<Sheet> sheets) {
  public Workbook {
    sheets = List.copyOf(sheets);
    Set<String> names = new HashSet<>();
    for (Sheet sheet : sheets) {
      if (!names.add(sheet.name())) {
        throw new IllegalArgumentException("two sheets are called " + sheet.name());
      }
    }
  }

  /**
   * A sheet with one header row.
   *
   * @param name at most 31 characters, as Excel allows
   * @param rows as many values as there are columns
   */
  public record Sheet(String name, List<String> columns, List<List<Value>> rows) {
    public Sheet {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (name.length() > 31 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("a name too long or rows uneven: " + name);
      }
    }
  }

  /** What stands in a cell. */
  public sealed interface Value {
    /** Words; never read as a formula. */
    record Words(String text) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {}
  }
}
