package nl.normenkader.profiles.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Refuses a server or role with which the database could not keep its promises. */
final class ServerCheck {
  static final int OLDEST_VERSION = 15;

  private static final String ROLE =
      """
      select r.rolsuper or r.rolbypassrls, pg_has_role(r.oid, ?::regrole, 'MEMBER')
      from pg_roles r where r.rolname = current_user
      """;

  private ServerCheck() {}

  static void check(DatabaseSettings settings) {
    // The owner must be able to log in too: better to hear it now than halfway a migration.
    try (Connection owner = connect(settings, settings.owner())) {
      checkVersion(owner.getMetaData().getDatabaseMajorVersion(), settings);
    } catch (SQLException e) {
      throw unreachable(settings, settings.owner(), e);
    }
    try (Connection application = connect(settings, settings.application());
        PreparedStatement statement = application.prepareStatement(ROLE)) {
      statement.setString(1, settings.owner().user());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next() || row.getBoolean(1) || row.getBoolean(2)) {
          throw new PostgresException(
              "De databaserol %s van de toepassing mag te veel: hij is superuser, heeft BYPASSRLS of is lid van de eigenaar %s. Geef de toepassing een gewone rol, anders kan de database vergrendelde gegevens niet beschermen."
                  .formatted(settings.application().user(), settings.owner().user()));
        }
      }
    } catch (SQLException e) {
      throw unreachable(settings, settings.application(), e);
    }
  }

  private static void checkVersion(int version, DatabaseSettings settings) {
    if (version < OLDEST_VERSION) {
      throw new PostgresException(
          "De server op %s is PostgreSQL %d; de toepassing heeft versie %d of nieuwer nodig. Werk de server bij of kies een andere."
              .formatted(settings.url(), version, OLDEST_VERSION));
    }
  }

  private static Connection connect(DatabaseSettings settings, Credentials role)
      throws SQLException {
    return DriverManager.getConnection(settings.url(), role.user(), role.password());
  }

  private static PostgresException unreachable(
      DatabaseSettings settings, Credentials role, SQLException e) {
    return new PostgresException(
        "De database op %s is niet bereikbaar als %s (%s). Controleer het adres, de rol en het wachtwoord in de instellingen."
            .formatted(settings.url(), role.user(), e.getMessage()),
        e);
  }
}
