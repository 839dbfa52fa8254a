package nl.normenkader.profiles.workspace;

import java.util.List;
import nl.normenkader.engine.issue.Issue;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.store.Gemeente;
import nl.normenkader.profiles.store.ProfilesStore;

/**
 * The regio's of an installation. A regio tailors a base as a gemeente does; gemeenten stand on its
 * layer, or on the base itself. Who runs the installation makes them.
 */
public final class Regios {

  private static final String SOURCE = "beheer van deze installatie";

  private final ProfilesStore store;

  /** Regio's in this store. */
  public Regios(ProfilesStore store) {
    this.store = store;
  }

  /** All, by name. */
  public List<Gemeente> all(Principal principal) {
    return store.read(principal, store.gemeenten()::regios);
  }

  /**
   * Adds a regio, as yet without people.
   *
   * @param number four digits that no other regio has; it need not differ from a gemeentecode
   */
  public Answer<Gemeente> add(Principal principal, String number, String name) {
    if (!number.strip().matches("[0-9]{4}")) {
      return Answer.refused(Issue.of(WorkspaceIssue.REGIONUMMER_ONGELDIG, "", number.strip()));
    }
    if (name.isBlank() || name.length() > Tailorings.MAX_NAME) {
      return Answer.refused(Issue.of(WorkspaceIssue.NAAM_ONGELDIG, "", Tailorings.MAX_NAME));
    }
    Gemeente regio =
        new Gemeente(
            GemeenteId.random(), number.strip(), name.strip(), null, null, null, null, false, true);
    return Answer.attempt(
        store,
        principal,
        transaction -> {
          store.gemeenten().add(transaction, regio, SOURCE);
          return Answer.granted(regio);
        });
  }
}
