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

/** People and keys of one gemeente. */
@Route(value = "gemeenten/:gemeente/beheer", layout = MainLayout.class)
@PermitAll
public class BeheerView extends GemeentePage {

  private final ProfilesStore store;
  private final ApiKeys keys;
  private final Logins logins;
  private final PasswordChange passwords;
  private final CurrentAccount current;

  public BeheerView(
      MyGemeenten gemeenten,
      ProfilesStore store,
      ApiKeys keys,
      Logins logins,
      PasswordChange passwords,
      CurrentAccount current) {
    super(gemeenten, Action.BEHEER_ACCOUNTS, "Beheer", "Mensen en sleutels van de gemeente.");
    this.store = store;
    this.keys = keys;
    this.logins = logins;
    this.passwords = passwords;
    this.current = current;
  }

  @Override
  protected void open(MyGemeente gemeente, BeforeEnterEvent event) {
    show();
    append(new MembersCard(gemeente, store, logins, passwords, current.principal()));
    if (gemeente.may(Action.BEHEER_SLEUTELS)) {
      append(new KeysCard(gemeente, keys, current.get()));
    }
  }
}
