package nl.normenkader.profiles.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A fresh migrated database on the server that all tests of this JVM share. */
public final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final EmbeddedPostgres server;
  private final String name;
  private final Database database;

  private TestDatabase(EmbeddedPostgres server, String name) {
    this.server = server;
    this.name = name;
    this.database = Database.open(server.database(name).withConnections(4));
  }

  public static TestDatabase create() {
    return new TestDatabase(
        EmbeddedPostgres.start(EmbeddedPostgresSettings.temporary()),
        "proef_" + NUMBER.incrementAndGet());
  }

  public Database database() {
    return database;
  }

  public PrincipalContext context() {
    return database.context();
  }

  /** As superuser, whom nothing in the database stops: for tests that tamper. */
  public Connection superuser() throws SQLException {
    return server.administrator(name);
  }

  @Override
  public void close() {
    database.close();
    server.close();
  }
}
