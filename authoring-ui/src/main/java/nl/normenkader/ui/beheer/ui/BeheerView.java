package nl.normenkader.ui.beheer.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.normenkader.profiles.access.Action;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.security.ApiKeys;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.security.Logins;
import nl.normenkader.ui.security.PasswordChange;
import nl.normenkader.ui.shell.GemeentePage;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.People;

/** People, keys and the log of one gemeente. */
@Route(value = "gemeenten/:gemeente/beheer", layout = MainLayout.class)
@PermitAll
public class BeheerView extends GemeentePage {

  private final ProfilesStore store;
  private final ApiKeys keys;
  private final Logins logins;
  private final PasswordChange passwords;
  private final CurrentAccount current;
  private final People people;

  public BeheerView(
      MyGemeenten gemeenten,
      ProfilesStore store,
      ApiKeys keys,
      Logins logins,
      PasswordChange passwords,
      CurrentAccount current,
      People people) {
    super(
        gemeenten,
        Action.AUDIT_LEZEN,
        "Beheer",
        "Mensen, sleutels en het logboek van de gemeente.");
    this.store = store;
    this.keys = keys;
    this.logins = logins;
    this.passwords = passwords;
    this.current = current;
    this.people = people;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    show();
    if (gemeente.may(Action.BEHEER_ACCOUNTS)) {
      append(new MembersCard(gemeente, store, logins, passwords, current.principal()));
    }
    if (gemeente.may(Action.BEHEER_SLEUTELS)) {
      append(new KeysCard(gemeente, keys, current.get()));
    }
    append(LogCard.of(gemeente, store, current.principal(), people));
  }
}
