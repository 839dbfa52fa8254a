package nl.normenkader.ui.shell;

import java.util.Set;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.PermissionTable;
import nl.normenkader.profiles.access.Role;

/**
 * A gemeente the signed-in person works for.
 *
 * @param roles what the person is there, in the order of {@link Role}
 */
public record MyGemeente(
    GemeenteId id, String code, String name, boolean fictitious, Set<Role> roles) {

  /** Whether one of the roles allows it; the database judges the same again. */
  public boolean may(Action action) {
    return roles.stream().anyMatch(role -> PermissionTable.allows(role, action));
  }

  /** The address of a view about this gemeente. */
  public String path(String view) {
    return "gemeenten/" + code + "/" + view;
  }
}
