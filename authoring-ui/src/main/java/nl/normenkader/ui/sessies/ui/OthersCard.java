package nl.normenkader.ui.sessies.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.normenkader.profiles.session.OtherChoice;
import nl.normenkader.ui.shell.DataTable;

/** What other gemeenten chose at the same place, where they agreed to show it. */
final class OthersCard extends Section {

  OthersCard(List<OtherChoice> others) {
    addClassName("kaart");
    getElement().setAttribute("aria-label", "Wat andere gemeenten kozen");
    add(new H2("Wat andere gemeenten kozen"));
    if (others.isEmpty()) {
      add(SessieView.nothing("Geen andere gemeente heeft hierover een keuze gedeeld."));
      return;
    }
    DataTable table = new DataTable("Gedeelde keuzes", "Gemeente", "Koos", "Waarom", "Grond");
    for (OtherChoice other : others) {
      table.row(
          other.gemeente() + " (basiskader " + other.baseVersion() + ")",
          other.wordt(),
          told(other.motivering().reason()),
          told(other.motivering().ground()));
    }
    add(table);
  }

  private static String told(String words) {
    return words.isEmpty() ? "niet gezegd" : words;
  }
}
