package nl.normenkader.profiles.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import nl.normenkader.profiles.access.AccountId;
import nl.normenkader.profiles.access.Principal;
import nl.normenkader.profiles.access.Role;
import nl.normenkader.profiles.postgres.TestDatabase;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare SQL as the application's role, past all our own code: PostgreSQL itself must refuse. */
class RefusedSqlTest {
  private static TestDatabase test;
  private static Example example;
  private static TailoringId tailoring;

  @BeforeAll
  static void open() {
    test = TestDatabase.create();
    example = new Example(test.database());
    tailoring = example.tailoring();
    SlotId slot = example.locked(tailoring);
    example.announced(slot);
    example.record(slot, GebeurtenisSoort.GELDIGHEID, Example.TODAY, null).orElseThrow();
    example.change(example.maker, tailoring);
    example.journal(tailoring);
  }

  @AfterAll
  static void close() {
    test.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update profielen.slot set envelop = ''",
        "delete from profielen.slot",
        "truncate profielen.slot cascade",
        "update profielen.gebeurtenis set soort = 'bekendmaking'",
        "delete from profielen.gebeurtenis",
        "truncate profielen.gebeurtenis cascade",
        "update profielen.geldigheid set bekend_tot = null",
        "delete from profielen.schakel",
        "update profielen.ketenkop set nummer = 0",
        "update profielen.bewerking set inhoud = ''",
        "delete from profielen.bijdrager",
        "insert into profielen.bijdrager values (gen_random_uuid(), 1, gen_random_uuid())",
        "update profielen.oordeel set uitkomst = 'akkoord'",
        "update profielen.inrichting set revisie = 0",
        "update profielen.inrichting set juridisch_vereist = false",
        "update profielen.journaalregel set inhoud = ''",
        "delete from profielen.journaalregel",
        "update profielen.journaal_naam set naam = 'Een ander'",
        "update profielen.deling set gedeeld = true",
        "update profielen.ondergrond set basis_versie = '9.9'",
        "delete from profielen.auditregel",
        "insert into profielen.rol_handeling values ('lezer', 'slot.leggen')",
        "alter table profielen.slot disable trigger all",
        "alter table profielen.slot disable row level security",
        "drop trigger alleen_toevoegen on profielen.slot",
        "select profielen.schakel_aanleggen('slot', gen_random_uuid(), '')",
        "create table profielen.eigen (id int)",
        "set session_replication_role = replica"
      })
  void whatTheApplicationNeverMayDo(String sql) {
    assertThatThrownBy(() -> execute(example.maker, sql))
        .isInstanceOf(DataAccessException.class)
        .extracting(e -> ((DataAccessException) e).sqlState())
        .isEqualTo("42501");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slot",
        "gebeurtenis",
        "schakel",
        "bewerking",
        "bijdrager",
        "versie",
        "indiening",
        "oordeel",
        "journaal",
        "journaalregel",
        "deling",
        "aanvaarding",
        "basiskader",
        "ondergrond",
        "auditregel"
      })
  void evenTheOwnerCannotChangeOrRemoveWhatIsRecorded(String table) throws SQLException {
    for (String sql :
        new String[] {
          "delete from profielen." + table,
          "truncate profielen." + table + " cascade",
          "update profielen.%1$s set %2$s = %2$s".formatted(table, column(table))
        }) {
      try (Connection owner = asOwner();
          Statement statement = owner.createStatement()) {
        assertThatThrownBy(() -> statement.execute(sql))
            .isInstanceOf(SQLException.class)
            .extracting(e -> ((SQLException) e).getSQLState())
            .isEqualTo("NK020");
      }
    }
  }

  @Test
  void approvingOnesOwnWorkIsRefused() {
    VersieId versie = example.versie(example.maker, tailoring);
    SubmissionId submission = example.submit(example.maker, versie);
    assertThatThrownBy(
            () ->
                execute(
                    example.maker,
                    approval(submission, ((Principal.Account) example.maker).account())))
        .extracting(e -> ((DataAccessException) e).sqlState())
        .isEqualTo("NK030");
  }

  @Test
  void approvingInTheNameOfSomebodyElseIsRefused() {
    TailoringId other = example.tailoring();
    example.change(example.maker, other);
    SubmissionId submission = example.submit(example.maker, example.versie(example.maker, other));
    assertThatThrownBy(
            () ->
                execute(
                    example.maker,
                    approval(submission, ((Principal.Account) example.approver).account())))
        .extracting(e -> ((DataAccessException) e).sqlState())
        .isEqualTo("42501");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inrichting",
        "bewerking",
        "keuze",
        "versie",
        "indiening",
        "oordeel",
        "bijdrager",
        "journaal",
        "journaalregel",
        "journaal_naam",
        "deling"
      })
  void anotherGemeentesDraftIsInvisible(String table) {
    String count = "select count(*) from profielen." + table;
    assertThat(count(example.maker, count)).isPositive();
    assertThat(count(example.outsider, count)).isZero();
    assertThat(count(example.beheerder, count)).isZero();
    assertThat(count(new Principal.Key(UUID.randomUUID(), example.voorbeeldstad), count)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gemeente",
        "account",
        "account_naam",
        "lidmaatschap",
        "auditregel",
        "inrichting",
        "keuze",
        "bewerking",
        "versie",
        "slot",
        "gebeurtenis",
        "geldigheid",
        "journaal",
        "journaalregel",
        "journaal_naam",
        "deling",
        "schakel"
      })
  void withoutPrincipalNothingIsReadAlsoOnAReusedConnection(String table) throws SQLException {
    String sql = "select * from profielen." + table;
    try (Connection fresh = test.database().dataSource().getConnection()) {
      refusedWithoutPrincipal(fresh, sql);
    }
    for (int i = 0; i < test.database().settings().connections() + 1; i++) {
      execute(example.maker, "select 1");
      try (Connection reused = test.database().dataSource().getConnection()) {
        refusedWithoutPrincipal(reused, sql);
      }
    }
  }

  @Test
  void withoutPrincipalTheOwnerReadsNothingEither() throws SQLException {
    try (Connection owner = asOwner()) {
      refusedWithoutPrincipal(owner, "select * from profielen.slot");
    }
  }

  @Test
  void anErasedAccountCanDoNothingAndItsNameIsGone() {
    Principal leaving = example.person(example.voorbeeldstad, Role.BELEIDSMEDEWERKER);
    AccountId id = example.account(leaving);
    example
        .store
        .attempt(
            example.beheerder,
            transaction -> {
              example.store.accounts().erase(transaction, id);
              return true;
            })
        .orElseThrow();
    assertThat(count(leaving, "select count(*) from profielen.inrichting")).isZero();
    Optional<Account> left =
        example.store.read(
            Example.SYSTEM, transaction -> example.store.accounts().find(transaction, id));
    assertThat(left).contains(new Account(id, null, true));
  }

  private static void execute(Principal who, String sql) {
    test.context().run(who, transaction -> transaction.dsl().execute(sql));
  }

  private static int count(Principal who, String sql) {
    return test.context()
        .call(who, transaction -> transaction.dsl().fetchSingle(sql).get(0, Integer.class));
  }

  private static void refusedWithoutPrincipal(Connection connection, String sql)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery(sql))
          .isInstanceOf(SQLException.class)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("NK001");
    }
  }

  private static Connection asOwner() throws SQLException {
    var settings = test.database().settings();
    return DriverManager.getConnection(
        settings.url(), settings.owner().user(), settings.owner().password());
  }

  private static String column(String table) {
    return switch (table) {
      case "schakel", "journaalregel" -> "nummer";
      case "auditregel" -> "moment";
      case "bewerking", "bijdrager" -> "revisie";
      case "ondergrond" -> "vanaf_revisie";
      default -> "id";
    };
  }

  private static String approval(SubmissionId submission, AccountId account) {
    return """
    insert into profielen.oordeel (id, indiening_id, soort, uitkomst, account_id, motivering_sha256)
    values (gen_random_uuid(), '%s', 'beleid', 'akkoord', '%s', '')
    """
        .formatted(submission, account);
  }
}
