package nl.normenkader.ui.start;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import nl.normenkader.profiles.access.GemeenteId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.postgres.PrincipalContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens once in the life of an installation, and what the console says at every start. */
@Component
class FirstStart {

  private static final Principal INSTALLING = Principal.system(Principal.Job.INSTALLATIE);
  private static final String DEMO = "demo";

  /** Voorbeeldstad, made up; the shipped list of gemeenten holds it. */
  static final String CODE = "9901";

  private final PrincipalContext context;
  private final FirstAdministrator administrator;
  private final DemoAccounts accounts;
  private final DemoStory story;
  private final InstallationSettings settings;
  private final String datasource;

  FirstStart(
      PrincipalContext context,
      FirstAdministrator administrator,
      DemoAccounts accounts,
      DemoStory story,
      InstallationSettings settings,
      @Value("${spring.datasource.url:}") String datasource) {
    this.context = context;
    this.administrator = administrator;
    this.accounts = accounts;
    this.story = story;
    this.settings = settings;
    this.datasource = datasource;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    Boolean asked = settings.demo();
    boolean demo = asked == null ? datasource.isEmpty() : asked;
    List<DemoAccounts.Person> people = demo && firstTime() ? fill() : List.of();
    int port =
        event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
            ? web.getWebServer().getPort()
            : 0;
    // The console is the one place the passwords are ever shown; a log is kept, so not there.
    System.out.println(ConsoleText.of(port, demo, people, administrator.ifNone()));
  }

  private boolean firstTime() {
    return context.call(
        INSTALLING,
        tx ->
            tx.dsl()
                    .fetchCount(
                        table(name("beveiliging", "installatie")),
                        field(name("feit"), String.class).eq(DEMO))
                == 0);
  }

  /** A start that dies halfway leaves no mark, and begins again with new people. */
  private List<DemoAccounts.Person> fill() {
    GemeenteId gemeente = GemeenteId.ofShippedCode(CODE);
    List<DemoAccounts.Person> people = accounts.create(gemeente);
    story.tell(gemeente, people);
    context.run(
        INSTALLING,
        tx ->
            tx.dsl()
                .insertInto(table(name("beveiliging", "installatie")))
                .set(field(name("feit"), String.class), DEMO)
                .execute());
    return people;
  }
}
