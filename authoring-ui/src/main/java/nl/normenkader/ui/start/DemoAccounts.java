package nl.normenkader.ui.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.store.ProfilesStore;
import nl.normenkader.ui.security.Logins;
import nl.normenkader.ui.security.PasswordRules;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The made-up people of the demo gemeente, one for each role and a second policy officer. */
@Component
class DemoAccounts {

  private static final Principal INSTALLING = Principal.system(Principal.Job.INSTALLATIE);

  private final ProfilesStore store;
  private final Logins logins;
  private final PasswordEncoder encoder;
  private final Clock clock;

  DemoAccounts(ProfilesStore store, Logins logins, PasswordEncoder encoder, Clock clock) {
    this.store = store;
    this.logins = logins;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** Somebody of the demo, with the password that is shown this once. */
  record Person(AccountId account, String username, String name, Role role, String password) {}

  private record Cast(String username, String name, Role role) {}

  private static final List<Cast> CAST =
      List.of(
          new Cast("iris", "Iris Inrichter", Role.IMPLEMENTATIECONSULENT),
          new Cast("bram", "Bram Beleid", Role.BELEIDSMEDEWERKER),
          new Cast("bea", "Bea Beleid", Role.BELEIDSMEDEWERKER),
          new Cast("jos", "Jos Jurist", Role.JURIST),
          new Cast("tessa", "Tessa Trainer", Role.TRAINER),
          new Cast("wim", "Wim Wmo", Role.CONSULENT),
          new Cast("lies", "Lies Lezer", Role.LEZER),
          new Cast("berna", "Berna Beheer", Role.BEHEERDER));

  /** Makes them; called once in the life of an installation. */
  List<Person> create(GemeenteId gemeente) {
    List<Person> people = new ArrayList<>();
    for (Cast cast : CAST) {
      Person person =
          new Person(
              AccountId.random(),
              cast.username(),
              cast.name(),
              cast.role(),
              PasswordRules.generate());
      store
          .attempt(
              INSTALLING,
              tx -> {
                store.accounts().create(tx, person.account(), person.name());
                return store
                    .accounts()
                    .grant(tx, person.account(), gemeente, person.role(), LocalDate.now(clock));
              })
          .orElseThrow();
      logins.create(
          INSTALLING,
          person.account(),
          person.username(),
          String.valueOf(encoder.encode(person.password())));
      people.add(person);
    }
    return people;
  }
}
