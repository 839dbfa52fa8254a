package nl.normenkader.ui.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.Account;
import nl.normenkader.profiles.store.Membership;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.profiles.store.StoreResult;
import nl.normenkader.ui.security.Logins;
import nl.normenkader.ui.security.PasswordChange;
import nl.normenkader.ui.shell.DataTable;
import nl.normenkader.ui.shell.Dates;
import nl.normenkader.ui.shell.MyGemeente;
import nl.normenkader.ui.shell.Told;

/** Who works for this gemeente, in what role, and since when. */
final class MembersCard extends Section {

  private final MyGemeente gemeente;
  private final ProfilesStore store;
  private final Logins logins;
  private final PasswordChange passwords;
  private final Principal asker;
  private final Div list = new Div();
  private final Div shown = new Div();

  MembersCard(
      MyGemeente gemeente,
      ProfilesStore store,
      Logins logins,
      PasswordChange passwords,
      Principal asker) {
    this.gemeente = gemeente;
    this.store = store;
    this.logins = logins;
    this.passwords = passwords;
    this.asker = asker;
    addClassName("kaart");
    add(new H2("Accounts en rollen"), list, form(), shown);
    refresh();
  }

  private Component form() {
    TextField name = new TextField("Naam");
    name.setMaxLength(200);
    TextField username = new TextField("Gebruikersnaam");
    username.setHelperText("Kleine letters en cijfers, minstens drie.");
    username.setAllowedCharPattern("[a-zA-Z0-9.@_\\-]");
    Select<Role> role = new Select<>();
    role.setLabel("Rol");
    role.setItems(Role.values());
    role.setItemLabelGenerator(Role::label);
    role.setValue(Role.CONSULENT);
    Button add =
        new Button(
            "Maak account",
            click -> create(name.getValue().strip(), username.getValue(), role.getValue()));
    Button join =
        new Button("Geef bestaand account deze rol", click -> join(username, role.getValue()));
    Div fields = new Div(name, username, role);
    fields.addClassName("formulier");
    Div buttons = new Div(add, join);
    buttons.addClassName("rij");
    return new Div(
        fields,
        new Paragraph(
            "Werkt iemand al ergens anders met dit programma? Dan is de gebruikersnaam genoeg."),
        buttons);
  }

  /** Somebody may work for several gemeenten, and be more than one thing in each. */
  private void join(TextField username, Role role) {
    Optional<AccountId> account = logins.account(username.getValue());
    username.setErrorMessage("Er is geen account met deze gebruikersnaam.");
    username.setInvalid(account.isEmpty());
    account.ifPresent(
        id -> {
          StoreResult<Membership> given =
              store.attempt(
                  asker,
                  tx ->
                      store
                          .accounts()
                          .grant(tx, id, gemeente.id(), role, LocalDate.now(Dates.ZONE)));
          if (given instanceof StoreResult.Refused<Membership>(var code)) {
            Told.failure(code.sentence());
          }
          refresh();
        });
  }

  private void create(String name, String username, Role role) {
    if (name.isEmpty()
        || !username.toLowerCase(java.util.Locale.ROOT).matches("[a-z0-9][a-z0-9.@_-]{2,79}")) {
      Told.failure("Vul een naam in, en een gebruikersnaam van minstens drie letters of cijfers.");
      return;
    }
    AccountId id = AccountId.random();
    StoreResult<Membership> made =
        store.attempt(
            asker,
            tx -> {
              store.accounts().create(tx, id, name);
              return store.accounts().grant(tx, id, gemeente.id(), role, LocalDate.now(Dates.ZONE));
            });
    if (made instanceof StoreResult.Refused<Membership>(var code)) {
      Told.failure(code.sentence());
      return;
    }
    Optional<String> password = passwords.first(asker, id, username);
    if (password.isEmpty()) {
      store.attempt(
          asker,
          tx -> {
            store.accounts().erase(tx, id);
            return id;
          });
      Told.failure("De gebruikersnaam " + username + " is al in gebruik. Kies een andere.");
      return;
    }
    show("Geef " + name + " dit wachtwoord. U ziet het maar één keer:", password.get());
    refresh();
  }

  private void show(String sentence, String password) {
    Span text = new Span(password);
    text.addClassName("mono");
    shown.removeAll();
    shown.add(new Paragraph(sentence), text);
    shown.addClassNames("banner", "let-op");
  }

  private record Row(Membership membership, String name, String username) {}

  private void refresh() {
    List<Row> rows =
        store
            .read(
                asker,
                tx ->
                    store.accounts().ofGemeente(tx, gemeente.id()).stream()
                        .map(
                            m ->
                                new Row(
                                    m,
                                    store
                                        .accounts()
                                        .find(tx, m.account())
                                        .map(Account::naam)
                                        .orElse("gewist account"),
                                    ""))
                        .toList())
            .stream()
            .map(r -> new Row(r.membership(), r.name(), username(r.membership().account())))
            .toList();
    DataTable table =
        new DataTable(
            "Wie voor " + gemeente.name() + " werkt",
            "Naam",
            "Gebruikersnaam",
            "Rol",
            "Sinds",
            "Acties");
    for (Row row : rows) {
      LocalDate until = row.membership().until();
      table.row(
          new Span(row.name()),
          new Span(row.username()),
          new Span(row.membership().role().label()),
          new Span(
              Dates.day(row.membership().from())
                  + (until == null ? "" : " tot " + Dates.day(until))),
          actions(row));
    }
    list.removeAll();
    list.add(table);
  }

  private String username(AccountId account) {
    return logins.username(asker, account).orElse("–");
  }

  private Component actions(Row row) {
    if (row.membership().until() != null) {
      return new Span("–");
    }
    Button end =
        new Button(
            "Rol beëindigen",
            click -> {
              StoreResult<Boolean> ended =
                  store.attempt(
                      asker,
                      tx -> {
                        store.accounts().end(tx, row.membership().id(), LocalDate.now(Dates.ZONE));
                        return true;
                      });
              if (ended instanceof StoreResult.Refused<Boolean>(var code)) {
                Told.failure(code.sentence());
              }
              refresh();
            });
    end.setAriaLabel(
        "Rol " + row.membership().role().label() + " van " + row.name() + " beëindigen");
    Button reset =
        new Button(
            "Nieuw wachtwoord",
            click ->
                show(
                    "Geef " + row.name() + " dit nieuwe wachtwoord. U ziet het maar één keer:",
                    passwords.reset(asker, row.membership().account())));
    reset.setAriaLabel("Nieuw wachtwoord voor " + row.name());
    Div buttons = new Div(end, reset);
    buttons.addClassName("rij");
    return buttons;
  }
}
