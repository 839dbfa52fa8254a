package nl.normenkader.profiles.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * Makes a database with its two roles. Roles belong to the whole server, so their names follow from
 * the database's name: two databases on one server never share a role.
 *
 * @see "ADR 0002: two roles and forced row-level security"
 */
public final class Provisioning {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

  private Provisioning() {}

  /**
   * Runs as often as wanted; existing data stay, the passwords become new ones.
   *
   * @param administrator connection of a role that may make databases and roles
   * @param server JDBC address up to and including the last slash
   * @param database lower-case letters, digits and underscores, at most 41
   */
  public static DatabaseSettings provision(Connection administrator, String server, String database)
      throws SQLException {
    if (!NAME.matcher(database).matches()) {
      throw new PostgresException(
          "De databasenaam %s kan niet: gebruik ten hoogste 41 kleine letters, cijfers en lage streepjes, te beginnen met een letter."
              .formatted(database));
    }
    Credentials owner = new Credentials(database + "_eigenaar", Passwords.generate());
    Credentials application = new Credentials(database + "_toepassing", Passwords.generate());
    try (Statement sql = administrator.createStatement()) {
      for (Credentials role : new Credentials[] {owner, application}) {
        boolean present =
            exists(administrator, "select 1 from pg_roles where rolname = ?", role.user());
        sql.execute(
            "%s role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '%s'"
                .formatted(present ? "alter" : "create", role.user(), role.password()));
      }
      if (!exists(administrator, "select 1 from pg_database where datname = ?", database)) {
        // A managed server's administrator is no superuser and must be a member to give away.
        sql.execute("grant " + owner.user() + " to current_user");
        sql.execute(
            "create database %s owner %s encoding 'UTF8' template template0"
                .formatted(database, owner.user()));
      }
      sql.execute("revoke connect, temporary on database " + database + " from public");
      sql.execute("grant connect on database " + database + " to " + application.user());
    }
    return new DatabaseSettings(
        server + database, owner, application, DatabaseSettings.DEFAULT_CONNECTIONS);
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
