package nl.normenkader.ui.beheer.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.PermissionTable;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.Page;

/** The permission table as people read it: the same table that every check reads. */
@Route(value = "wie-mag-wat", layout = MainLayout.class)
@PermitAll
public class PermissionsView extends Page {

  public PermissionsView() {
    super("Wie mag wat", "Wat iemand mag, hangt af van zijn rol in een gemeente.");
    DataTable table =
        new DataTable("Handelingen en de rollen die ze mogen doen", "Handeling", "Rollen");
    for (Action action : Action.values()) {
      String roles =
          Words.and(
              Stream.of(Role.values())
                  .filter(role -> PermissionTable.allows(role, action))
                  .map(Role::label)
                  .toList());
      table.row(Words.sentence(action.description()), roles.isEmpty() ? "niemand" : roles);
    }
    show(
        new Card("Handelingen", table),
        new Card(
            "Wat altijd geldt",
            new Paragraph(
                "Wie aan een versie heeft meegewerkt, keurt haar niet goed. Het beleidsmatige en het"
                    + " juridische oordeel komen van twee mensen. Voor een beheerder is geen"
                    + " uitzondering."),
            new Paragraph(
                "Een vergrendelde configuratie en wat daarover is vastgelegd, verandert niemand"
                    + " meer. De database zelf houdt dit tegen.")));
  }
}
