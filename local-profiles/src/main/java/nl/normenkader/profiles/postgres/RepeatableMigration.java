package nl.normenkader.profiles.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.CRC32;
import nl.normenkader.profiles.access.Principal;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Brings data that the program ships into the database, again each time they have changed. */
abstract class RepeatableMigration implements JavaMigration {

  /** Text that is another one whenever the shipped data are. */
  abstract String content();

  abstract void load(Connection connection) throws SQLException;

  @Override
  public @Nullable MigrationVersion getVersion() {
    return null;
  }

  @Override
  public Integer getChecksum() {
    CRC32 crc = new CRC32();
    crc.update(content().getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    PrincipalContext.set(context.getConnection(), Principal.system(Principal.Job.MIGRATIE));
    load(context.getConnection());
  }
}
