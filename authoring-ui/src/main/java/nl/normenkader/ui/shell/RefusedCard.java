package nl.normenkader.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.normenkader.profiles.workspace.Refusal;

/** Everything that is wrong with what came in, with the place and the repair. */
public final class RefusedCard extends Section {

  /**
   * @param title what is refused
   * @param comfort that nothing was changed by it
   */
  public RefusedCard(String title, String comfort, List<Refusal> reasons) {
    addClassNames("kaart", "geweigerd");
    getElement().setAttribute("role", "alert");
    getElement().setAttribute("aria-label", title);
    OrderedList list = new OrderedList();
    for (Refusal reason : reasons) {
      Div block = new Div(new Paragraph(reason.sentence()));
      if (!reason.location().isEmpty()) {
        Span place = new Span("Plaats: " + reason.location());
        place.addClassNames("zacht", "klein");
        block.add(place);
      }
      list.add(new ListItem(block));
    }
    Div told = new Div(list);
    told.addClassNames("banner", "fout", "romp");
    add(new H2(title), new Paragraph(comfort), told);
  }
}
