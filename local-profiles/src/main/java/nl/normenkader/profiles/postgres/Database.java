package nl.normenkader.profiles.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.normenkader.profiles.access.Principal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * One open database: checked, migrated, with a pool of connections as the application's role.
 *
 * @see "ADR 0002: two roles and forced row-level security"
 */
public final class Database implements AutoCloseable {
  private final DatabaseSettings settings;
  private final HikariDataSource pool;
  private final PrincipalContext context;

  private Database(DatabaseSettings settings, HikariDataSource pool) {
    this.settings = settings;
    this.pool = pool;
    this.context = new PrincipalContext(pool);
  }

  /**
   * Checks the server and the roles, migrates the given schemas in their order, and opens the pool.
   *
   * @throws PostgresException when the server is too old, cannot be reached, a role may too much,
   *     or a migration fails
   */
  public static Database open(DatabaseSettings settings, List<ModuleSchema> schemas) {
    ServerCheck.check(settings);
    for (ModuleSchema schema : schemas) {
      migrate(settings, schema);
    }
    return new Database(settings, pool(settings));
  }

  /** With this module's schema only. */
  public static Database open(DatabaseSettings settings) {
    return open(settings, List.of(ModuleSchema.profielen()));
  }

  private static void migrate(DatabaseSettings settings, ModuleSchema schema) {
    try {
      Flyway.configure()
          .dataSource(settings.url(), settings.owner().user(), settings.owner().password())
          .schemas(schema.name())
          .defaultSchema(schema.name())
          .locations(schema.location())
          .javaMigrations(schema.migrations().toArray(JavaMigration[]::new))
          .placeholders(Map.of("toepassing", settings.application().user()))
          .cleanDisabled(true)
          .validateMigrationNaming(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new PostgresException(
          "Het bijwerken van de database (onderdeel %s) is mislukt: %s. Er is niets half bijgewerkt; herstel de oorzaak en start opnieuw."
              .formatted(schema.name(), e.getMessage()),
          e);
    }
  }

  private static HikariDataSource pool(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.application().user());
    config.setPassword(settings.application().password());
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(Math.min(2, settings.connections()));
    config.setPoolName("normenkader");
    // A role or a decision holds from a day on, and days begin where the gemeenten are.
    config.setConnectionInitSql("set time zone 'Europe/Amsterdam'");
    return new HikariDataSource(config);
  }

  /** The way to the data for stores. */
  public PrincipalContext context() {
    return context;
  }

  /**
   * Connections as the application's role, without a principal: the database refuses their data.
   */
  public DataSource dataSource() {
    return pool;
  }

  public DatabaseSettings settings() {
    return settings;
  }

  /** A connection of its own, outside the pool, as the application's role: for LISTEN. */
  Connection dedicatedConnection() throws SQLException {
    return DriverManager.getConnection(
        settings.url(), settings.application().user(), settings.application().password());
  }

  /**
   * As the owner, in a transaction with the given principal: for dump, load and maintenance. The
   * caller commits and closes.
   */
  Connection ownerConnection(Principal principal) throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            settings.url(), settings.owner().user(), settings.owner().password());
    connection.setAutoCommit(false);
    // One moment for everything that is read.
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    PrincipalContext.set(connection, principal);
    return connection;
  }

  @Override
  public void close() {
    pool.close();
  }
}
