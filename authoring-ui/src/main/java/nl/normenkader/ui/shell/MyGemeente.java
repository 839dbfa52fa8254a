package nl.normenkader.ui.shell;

import java.util.Set;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.PermissionTable;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.Gemeente;

/**
 * A gemeente, or a regio, the signed-in person works for.
 *
 * @param roles what the person is there, in the order of {@link Role}
 */
public record MyGemeente(Gemeente gemeente, Set<Role> roles) {

  public GemeenteId id() {
    return gemeente.id();
  }

  /** The code of the CBS, or the number of a regio. */
  public String code() {
    return gemeente.code();
  }

  public String name() {
    return gemeente.naam();
  }

  public boolean fictitious() {
    return gemeente.fictitious();
  }

  /** Whether it is a layer between base and gemeenten, for which nothing is ever in force. */
  public boolean regio() {
    return gemeente.regio();
  }

  /** Whether one of the roles allows it; the database judges the same again. */
  public boolean may(Action action) {
    return roles.stream().anyMatch(role -> PermissionTable.allows(role, action));
  }

  /** The address of a view about this gemeente. */
  public String path(String view) {
    return "gemeenten/" + gemeente.address() + "/" + view;
  }
}
