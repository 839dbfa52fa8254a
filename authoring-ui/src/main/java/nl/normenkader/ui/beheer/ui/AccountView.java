package nl.normenkader.ui.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.ui.normenkaders.Words;
import nl.normenkader.ui.security.CurrentAccount;
import nl.normenkader.ui.security.PasswordChange;
import nl.normenkader.ui.security.PasswordRules;
import nl.normenkader.ui.shell.Card;
import nl.normenkader.ui.shell.Facts;
import nl.normenkader.ui.shell.MainLayout;
import nl.normenkader.ui.shell.MyGemeenten;
import nl.normenkader.ui.shell.Page;
import nl.normenkader.ui.shell.Told;

/** Somebody's own account. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
public class AccountView extends Page {

  private final PasswordField now = new PasswordField("Huidig wachtwoord");
  private final PasswordField next = new PasswordField("Nieuw wachtwoord");
  private final PasswordField again = new PasswordField("Nieuw wachtwoord, nog een keer");

  public AccountView(CurrentAccount current, MyGemeenten gemeenten, PasswordChange change) {
    super("Mijn account", "");
    Facts facts =
        new Facts()
            .with("Naam", current.get().name())
            .with("Gebruikersnaam", current.get().username());
    gemeenten
        .all()
        .forEach(
            g -> facts.with(g.name(), Words.and(g.roles().stream().map(Role::label).toList())));
    next.setHelperText(
        "Minstens "
            + PasswordRules.SHORTEST
            + " tekens. Een paar woorden achter elkaar is goed en makkelijk te onthouden.");
    for (PasswordField field : new PasswordField[] {now, next, again}) {
      field.getElement().executeJs("this.i18n = {reveal: 'Wachtwoord tonen'}");
    }
    Div fields = new Div(now, next, again);
    fields.addClassName("formulier");
    Button save = new Button("Wijzig wachtwoord", click -> save(current, change));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    show(new Card("Wie u bent", facts), new Card("Wachtwoord wijzigen", fields, save));
  }

  private void save(CurrentAccount current, PasswordChange change) {
    Optional<String> problem =
        next.getValue().equals(again.getValue())
            ? change.change(current.get(), now.getValue(), next.getValue())
            : Optional.of("De twee nieuwe wachtwoorden zijn niet gelijk. Typ ze opnieuw.");
    problem.ifPresentOrElse(
        Told::failure,
        () -> {
          now.clear();
          next.clear();
          again.clear();
          Told.success("Uw wachtwoord is gewijzigd.");
        });
  }
}
