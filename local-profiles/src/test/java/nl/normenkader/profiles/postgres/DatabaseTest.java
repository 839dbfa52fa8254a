package nl.normenkader.profiles.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.normenkader.profiles.access.PermissionTable;
import nl.normenkader.profiles.access.Principal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseTest {
  private static TestDatabase test;

  @BeforeAll
  static void open() {
    test = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    test.close();
  }

  @Test
  void thePermissionTableInTheDatabaseIsTheOneInTheProgram() {
    List<String> stored =
        test.context()
            .call(
                Principal.system(Principal.Job.INSTALLATIE),
                transaction ->
                    transaction
                        .dsl()
                        .fetch("select rol || ' ' || handeling from profielen.rol_handeling")
                        .map(row -> (String) row.get(0)));
    assertThat(stored)
        .containsExactlyInAnyOrderElementsOf(
            PermissionTable.rows().stream()
                .map(row -> row.holder() + " " + row.action().code())
                .toList());
  }

  @Test
  void allGemeentenOfTheShippedListAreThereAndOneFictitiousOne() throws SQLException {
    assertThat(
            rows(
                test.superuser(),
                "select count(*), count(*) filter (where fictief) from profielen.gemeente"))
        .containsExactly("343 1");
  }

  @Test
  void everyTenantTableForcesRowLevelSecurity() throws SQLException {
    assertThat(
            rows(
                test.superuser(),
                """
                select relname, '' from pg_class
                where relnamespace = 'profielen'::regnamespace and relkind in ('r', 'p')
                  and not (relrowsecurity and relforcerowsecurity)
                order by relname
                """))
        .containsExactly("flyway_schema_history ", "rol_handeling ");
  }

  @Test
  void aDayBeginsWhereTheGemeentenAre() {
    String zone =
        test.context()
            .call(
                Principal.system(Principal.Job.INSTALLATIE),
                transaction ->
                    transaction.dsl().fetchSingle("show time zone").get(0, String.class));
    assertThat(zone).isEqualTo("Europe/Amsterdam");
  }

  @Test
  void openingAgainMigratesNothing() {
    Database.open(test.database().settings()).close();
  }

  @Test
  void theOwnerAsApplicationIsRefused() {
    DatabaseSettings settings = test.database().settings();
    assertThatThrownBy(
            () -> new DatabaseSettings(settings.url(), settings.owner(), settings.owner(), 4))
        .isInstanceOf(PostgresException.class)
        .hasMessageContaining("dezelfde databaserol");
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(row.getString(1) + " " + row.getString(2));
      }
      return rows;
    }
  }
}
