package nl.normenkader.ui.werkbank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.diff.OriginSentence;
import nl.normenkader.profiles.workspace.OpenTailoring;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.werkbank.Columns;
import nl.normenkader.ui.werkbank.EditField;
import nl.normenkader.ui.werkbank.RoomText;

/**
 * Fields of one element: what the base says, what each layer between made of it, how it stands
 * here, and what is allowed; under it where the values come from.
 */
public final class SideBySide extends Div {

  public SideBySide(
      String caption, OpenTailoring open, List<EditField> fields, OriginSentence origins) {
    addClassName("zij-aan-zij");
    List<Columns.Column> columns = Columns.of(open).columns();
    List<String> headings = new ArrayList<>();
    headings.add("Wat");
    columns.forEach(column -> headings.add(column.heading()));
    headings.add("Wat mag");
    DataTable table = new DataTable(caption, headings.toArray(String[]::new));
    RoomText rooms = new RoomText(open);
    for (EditField field : fields) {
      List<Component> cells = new ArrayList<>();
      cells.add(new Span(field.label()));
      columns.forEach(column -> cells.add(new Span(column.text(field.place()))));
      Span own = (Span) cells.getLast();
      own.addClassName("wordt");
      Span room = new Span(rooms.of(field.place()));
      room.addClassName("klein");
      cells.add(room);
      table.row(cells.toArray(Component[]::new));
    }
    add(table);
    for (EditField field : fields) {
      if (open.resolution().provenance().of(field.place()).isPresent()) {
        add(new Paragraph(field.label() + ": " + origins.of(field.place())));
      }
    }
  }
}
