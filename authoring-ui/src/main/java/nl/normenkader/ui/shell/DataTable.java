package nl.normenkader.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A plain table with a caption. On a narrow screen each row becomes a block in which every cell
 * names its column, so that nothing is cut off.
 */
public final class DataTable extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> columns;

  public DataTable(String caption, String... columns) {
    this.columns = List.of(columns);
    addClassName("tabelvak");
    table.setCaptionText(caption);
    NativeTableRow header = new NativeTableRow();
    for (String column : columns) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
      cell.getElement().setAttribute("scope", "col");
      header.add(cell);
    }
    table.getHead().add(header);
    add(table);
  }

  /** Adds a row of texts. */
  public DataTable row(String... cells) {
    return row(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
  }

  /** Adds a row; there are as many cells as columns. */
  public DataTable row(Component... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalStateException(cells.length + " cells for " + columns);
    }
    NativeTableRow row = new NativeTableRow();
    for (int i = 0; i < cells.length; i++) {
      NativeTableCell cell = new NativeTableCell(cells[i]);
      cell.getElement().setAttribute("data-kolom", columns.get(i));
      row.add(cell);
    }
    table.getBody().add(row);
    return this;
  }
}
