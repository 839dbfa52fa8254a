package nl.normenkader.profiles.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisioningTest {
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
  void rolesAreNamedAfterTheirDatabase() {
    DatabaseSettings settings = test.database().settings();
    String name = settings.url().substring(settings.url().lastIndexOf('/') + 1);
    assertThat(settings.owner().user()).isEqualTo(name + "_eigenaar");
    assertThat(settings.application().user()).isEqualTo(name + "_toepassing");
    assertThat(settings.toString()).doesNotContain(settings.owner().password());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hoofd", "met-streep", "1eerst", "x'; drop database postgres; --"})
  void aNameThatIsNoNameIsRefused(String name) throws SQLException {
    try (Connection administrator = test.superuser()) {
      assertThatThrownBy(() -> Provisioning.provision(administrator, "jdbc:postgresql://x/", name))
          .isInstanceOf(PostgresException.class)
          .hasMessageContaining("databasenaam");
    }
  }

  @Test
  void anApplicationRoleThatMayTooMuchIsRefused() throws SQLException {
    DatabaseSettings settings = test.database().settings();
    String role = settings.application().user();
    for (String change :
        new String[] {
          "alter role " + role + " bypassrls",
          "alter role " + role + " superuser",
          "grant " + settings.owner().user() + " to " + role
        }) {
      asSuperuser(change);
      assertThatThrownBy(() -> Database.open(settings))
          .as(change)
          .isInstanceOf(PostgresException.class)
          .hasMessageContaining("mag te veel");
      asSuperuser("alter role " + role + " nosuperuser nobypassrls");
    }
    asSuperuser("revoke " + settings.owner().user() + " from " + role);
    Database.open(settings).close();
  }

  @Test
  void anUnreachableServerIsNamed() {
    DatabaseSettings settings = test.database().settings();
    DatabaseSettings nowhere =
        new DatabaseSettings(
            "jdbc:postgresql://127.0.0.1:1/nergens", settings.owner(), settings.application(), 4);
    assertThatThrownBy(() -> Database.open(nowhere))
        .isInstanceOf(PostgresException.class)
        .hasMessageContaining("127.0.0.1:1/nergens")
        .hasMessageContaining("niet bereikbaar");
  }

  private static void asSuperuser(String sql) throws SQLException {
    try (Connection superuser = test.superuser();
        Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}
